package amalgam.statistics.rating;

/**
 * How ratings are fitted.
 *
 * @param ties what a tie means
 * @param sideEffect is the advantage of the left side fitted?
 * @param clustering which votes depend on each other
 * @param confidenceLevel share of the intervals that hold the truth, such as 0.95
 */
public record FitSettings(
    TieModel ties, boolean sideEffect, Clustering clustering, double confidenceLevel) {

  /** Ties count half to either side, the side effect is fitted, clustered by rater and prompt. */
  public static final FitSettings STANDARD =
      new FitSettings(TieModel.HALF, true, Clustering.RATER_AND_PROMPT, 0.95);

  /** Refuses a level that is not between 0 and 1. */
  public FitSettings {
    if (!(confidenceLevel > 0 && confidenceLevel < 1)) {
      throw new IllegalArgumentException(
          "The confidence level is a number between 0 and 1, not %s.".formatted(confidenceLevel));
    }
  }
}
