package amalgam.leaderboard;

import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.tournament.EntrantId;
import java.util.List;

/**
 * Sums over one entrant's judged answers to one bundle: what boards are computed from.
 *
 * @param samples answers judged
 * @param wellFormed those whose edges all exist
 * @param satisfied those that passed every gate
 * @param novelty summed N of the well-formed
 * @param noveltySatisfied summed N of the satisfied
 * @param utility summed U
 * @param softUtility summed soft utility
 * @param creativity summed U·N
 * @param diversity summed diversity of the prompts with at least 2 satisfied answers
 * @param diversePrompts number of those prompts
 * @param hops summed hops of the well-formed
 * @param hopsSatisfied summed hops of the satisfied
 * @param usefulHops summed U·hops
 */
public record BundleSums(
    EntrantId entrant,
    int bundle,
    long samples,
    long wellFormed,
    long satisfied,
    double novelty,
    double noveltySatisfied,
    double utility,
    double softUtility,
    double creativity,
    double diversity,
    long diversePrompts,
    long hops,
    long hopsSatisfied,
    double usefulHops) {

  private static final String NOT_BY_BUNDLE = "Originality depends on the others' answers.";

  /** The same where each hop counts so much more in N, which is linear in hops. */
  BundleSums withHopsWorth(double more) {
    return new BundleSums(
        entrant,
        bundle,
        samples,
        wellFormed,
        satisfied,
        novelty + more * hops,
        noveltySatisfied + more * hopsSatisfied,
        utility,
        softUtility,
        creativity + more * usefulHops,
        diversity,
        diversePrompts,
        hops,
        hopsSatisfied,
        usefulHops);
  }

  /** What {@code measure} is the mean of, summed. */
  public double sum(Measure measure) {
    return switch (measure) {
      case NOVELTY -> novelty;
      case NOVELTY_GIVEN_VALID -> noveltySatisfied;
      case SATISFACTION -> satisfied;
      case UTILITY -> utility;
      case SOFT_UTILITY -> softUtility;
      case CREATIVITY -> creativity;
      case DIVERSITY -> diversity;
      case ORIGINALITY -> throw new IllegalArgumentException(NOT_BY_BUNDLE);
    };
  }

  /** How many observations {@code measure} has. */
  public long count(Measure measure) {
    return switch (measure) {
      case NOVELTY -> wellFormed;
      case NOVELTY_GIVEN_VALID -> satisfied;
      case SATISFACTION, UTILITY, SOFT_UTILITY, CREATIVITY -> samples;
      case DIVERSITY -> diversePrompts;
      case ORIGINALITY -> throw new IllegalArgumentException(NOT_BY_BUNDLE);
    };
  }

  /**
   * The mean that {@code measure} has over bundles, with its interval from resampling them.
   *
   * @param attainable on the same bundles
   */
  public static Estimate estimate(
      Measure measure,
      List<BundleSums> bundles,
      Attainable attainable,
      ClusterBootstrap bootstrap) {
    double[] sums = bundles.stream().mapToDouble(one -> one.sum(measure)).toArray();
    double[] counts = bundles.stream().mapToDouble(one -> one.count(measure)).toArray();
    return switch (measure) {
      case SATISFACTION, SOFT_UTILITY -> bootstrap.share(sums, counts);
      case UTILITY, CREATIVITY -> bootstrap.ofSuccesses(sums, counts, attainable.of(measure));
      case NOVELTY, NOVELTY_GIVEN_VALID, DIVERSITY -> bootstrap.ratio(sums, counts);
      case ORIGINALITY -> throw new IllegalArgumentException(NOT_BY_BUNDLE);
    };
  }
}
