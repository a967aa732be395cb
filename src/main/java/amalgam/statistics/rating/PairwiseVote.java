package amalgam.statistics.rating;

import java.util.List;

/**
 * One answer to one comparison.
 *
 * @param left index of the model shown on the left
 * @param right index of the model shown on the right
 * @param rater whose answer it is; answers of one rater are not independent
 * @param prompt what was answered, or its matched bundle; answers about one are not independent
 * @param weight such as 1/q where the pair was drawn with probability q, else 1
 * @param covariates left minus right of what the fit is to control for, such as length
 */
public record PairwiseVote(
    int left,
    int right,
    Outcome outcome,
    long rater,
    long prompt,
    double weight,
    List<Double> covariates) {

  /** Refuses a model against itself and a weight that is not a positive number. */
  public PairwiseVote {
    if (left < 0 || right < 0 || left == right) {
      throw new IllegalArgumentException(
          "A vote compares two different models, not %d and %d.".formatted(left, right));
    }
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException(
          "The weight of a vote is a positive number, not %s.".formatted(weight));
    }
    covariates = List.copyOf(covariates);
  }

  /** A vote of weight 1 without covariates. */
  public static PairwiseVote of(int left, int right, Outcome outcome, long rater, long prompt) {
    return new PairwiseVote(left, right, outcome, rater, prompt, 1, List.of());
  }
}
