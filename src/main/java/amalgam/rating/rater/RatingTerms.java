package amalgam.rating.rater;

import amalgam.rating.Axis;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How people rate a tournament.
 *
 * @param who whose votes it takes
 * @param mode how they answer
 * @param axes on which they answer, at least one
 * @param votesPerPair so many raters answer about two entrants, those who hold the pair included,
 *     then it is drawn no more; null where more are always welcome
 * @param promptsPerRater each rater sees only so many prompts, drawn at random; null for all
 * @param repeatShare share of the pairs that a rater has answered before
 * @param checkShare share of the pairs whose answer is known
 * @param leastReading an answer that comes sooner is marked, not refused
 */
public record RatingTerms(
    WhoMayRate who,
    RatingMode mode,
    Set<Axis> axes,
    @Nullable Integer votesPerPair,
    @Nullable Integer promptsPerRater,
    double repeatShare,
    double checkShare,
    Duration leastReading) {

  private static final double GREATEST_SHARE = 0.5;
  private static final Duration LONGEST_READING = Duration.ofMinutes(2);

  /** Those of a tournament of which nobody has set any. */
  public static final RatingTerms USUAL =
      new RatingTerms(
          WhoMayRate.ANYONE,
          RatingMode.PAIRS,
          EnumSet.allOf(Axis.class),
          null,
          null,
          0.05,
          0.10,
          Duration.ofMillis(1500));

  public RatingTerms {
    axes = Set.copyOf(axes);
    require(!axes.isEmpty(), "Raters answer on at least one axis.");
    require(
        votesPerPair == null || votesPerPair >= 1 && votesPerPair <= 1_000_000,
        "The votes on a pair number 1 to 1,000,000, not " + votesPerPair + ".");
    require(
        promptsPerRater == null || promptsPerRater >= 1,
        "A rater sees at least 1 prompt, not " + promptsPerRater + ".");
    require(isShare(repeatShare), "The share of repeated pairs is 0 to 0.5, not " + repeatShare);
    require(isShare(checkShare), "The share of checks is 0 to 0.5, not " + checkShare);
    require(
        !leastReading.isNegative() && leastReading.compareTo(LONGEST_READING) <= 0,
        "The least reading time is 0 to 2 minutes.");
  }

  private static boolean isShare(double value) {
    return value >= 0 && value <= GREATEST_SHARE;
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
