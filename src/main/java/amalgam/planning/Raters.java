package amalgam.planning;

/**
 * Whom votes are expected from, and how they answer.
 *
 * @param count how many there are
 * @param ownShare part of the variance of an answer that is its rater's own liking, 0…1
 * @param promptShare part that is its prompt's, 0…1; at most 1 with the rater's
 * @param carelessShare share of the raters who answer by a coin, 0…1
 * @param tieShare how often two equals are answered with a tie, 0…1; the further apart, the rarer
 */
public record Raters(
    int count, double ownShare, double promptShare, double carelessShare, double tieShare) {

  public static final int MOST = 10_000;

  public Raters {
    require(count >= 1 && count <= MOST, "Raters must number 1 to %,d.".formatted(MOST));
    require(isShare(ownShare), "The raters' part of the variance must lie between 0 and 1.");
    require(isShare(promptShare), "The prompts' part of the variance must lie between 0 and 1.");
    require(
        ownShare + promptShare <= 1,
        "The raters' and the prompts' part of the variance cannot be more than 1 together.");
    require(isShare(carelessShare), "The careless share must lie between 0 and 1.");
    require(isShare(tieShare), "The tie share must lie between 0 and 1.");
  }

  private static boolean isShare(double value) {
    return value >= 0 && value <= 1;
  }

  static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
