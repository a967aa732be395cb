package amalgam.rating.assignment;

import amalgam.rating.Axis;
import java.util.Map;

/**
 * What an answer helped to decide.
 *
 * @param pairAnswers answers about these two entrants, this one and all that were there a moment
 *     ago
 * @param narrowed by which share one more such answer narrows the interval of the difference of the
 *     two, 0…1, as the latest ratings say; without the axes on which one of them is unrated
 */
public record Helped(long pairAnswers, Map<Axis, Double> narrowed) {

  public Helped {
    narrowed = Map.copyOf(narrowed);
  }
}
