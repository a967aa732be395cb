package amalgam.concept.blend;

import java.util.List;

/**
 * Asks for a new idea that two concepts come together in.
 *
 * @param start index of the one
 * @param end index of the other
 * @param constraints what is demanded of the idea, each in words that follow "it"
 */
public record BlendPrompt(int start, int end, List<String> constraints) {

  public BlendPrompt {
    if (start == end) {
      throw new IllegalArgumentException("The two concepts of a blend must differ.");
    }
    constraints = List.copyOf(constraints);
  }

  /** Number of constraints + 1. */
  public int level() {
    return constraints.size() + 1;
  }
}
