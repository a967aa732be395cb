package amalgam.creativity.blend;

import amalgam.concept.ConceptSpace;
import amalgam.concept.blend.BlendPrompt;
import amalgam.creativity.Gate;

/**
 * The gates of a blend that can be told exactly. What passes them may still make no sense or break
 * a constraint; that is for the panel to say.
 *
 * @see <a href="src/docs/decisions/0029-how-blends-are-judged.md">decision 29</a>
 */
public record BlendGates(ConceptSpace space) {

  /** An idea has at least so many sentences. */
  public static final int FEWEST_SENTENCES = 2;

  /** An idea has at most so many sentences. */
  public static final int MOST_SENTENCES = 4;

  /** Fewer words say no idea. */
  public static final int FEWEST_WORDS = 8;

  /** More words are not a few sentences any more. */
  public static final int MOST_WORDS = 150;

  /**
   * The first gate that an idea fails; {@link Gate#NONE} where only the panel is left.
   *
   * @param idea empty where the answer was none
   */
  public Gate firstFailed(BlendPrompt prompt, String idea) {
    IdeaText text = new IdeaText(idea);
    if (text.words() == 0) {
      return Gate.UNPARSABLE;
    }
    int sentences = text.sentences();
    if (sentences < FEWEST_SENTENCES || text.words() < FEWEST_WORDS) {
      return Gate.TOO_SHORT;
    }
    if (sentences > MOST_SENTENCES || text.words() > MOST_WORDS) {
      return Gate.TOO_LONG;
    }
    return text.names(space.concept(prompt.start()).name())
            && text.names(space.concept(prompt.end()).name())
        ? Gate.NONE
        : Gate.CONCEPT_MISSING;
  }
}
