package amalgam.leaderboard.agreement;

import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.statistics.agreement.RankCorrelation;
import amalgam.statistics.agreement.Units;
import amalgam.statistics.rating.BradleyTerry;
import amalgam.statistics.rating.BradleyTerryFit;
import amalgam.statistics.rating.FitSettings;
import amalgam.statistics.rating.PairwiseVote;
import amalgam.statistics.rating.Ratings;
import amalgam.statistics.rating.VoteTally;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one judge's answers, alone, say of the entrants and of the sides. */
final class EntrantRatings {

  private static final double LEAST_WIDTH = 1e-9;

  private final Numbering<Long> entrants = new Numbering<>();
  private final BradleyTerryFit fit;
  private final FitSettings settings;

  EntrantRatings(List<Answer> answers, FitSettings settings) {
    this.settings = settings;
    VoteTally tally = new VoteTally(0, 0);
    Numbering<String> raters = new Numbering<>();
    for (Answer answer : answers) {
      if (answer.left() != answer.right()) {
        tally.add(
            PairwiseVote.of(
                entrants.of(answer.left()),
                entrants.of(answer.right()),
                answer.outcome(),
                raters.of(answer.rater()),
                answer.pair().bundle()));
      }
    }
    fit = new BradleyTerry(settings).fit(tally);
  }

  /** Advantage of the left side in points of the rating. */
  Estimate sideEffect() {
    return new Ratings(fit, settings).sideEffect().orElse(Estimate.NONE);
  }

  /**
   * Kendall's τ-b with another judge's ratings of the entrants that both rate; n counts those. It
   * has no interval where all resamples say the same: that says that there are few entrants, not
   * that the order is sure.
   */
  Estimate tau(EntrantRatings other, ClusterBootstrap bootstrap) {
    Map<Long, Double> mine = strengths();
    Map<Long, Double> others = other.strengths();
    long[] both =
        mine.keySet().stream().filter(others::containsKey).mapToLong(Long::longValue).toArray();
    if (both.length < 2) {
      return Estimate.NONE;
    }
    Estimate tau =
        RankCorrelation.kendall(
            Arrays.stream(both).mapToDouble(mine::get).toArray(),
            Arrays.stream(both).mapToDouble(others::get).toArray(),
            Units.independent(both.length),
            bootstrap);
    return tau.high() - tau.low() > LEAST_WIDTH
        ? tau
        : new Estimate(tau.estimate(), Double.NaN, Double.NaN, tau.n());
  }

  private Map<Long, Double> strengths() {
    Map<Long, Double> strengths = new HashMap<>();
    entrants.forEach(
        (entrant, number) -> {
          double strength = fit.strength(number);
          if (!Double.isNaN(strength)) {
            strengths.put(entrant, strength);
          }
        });
    return strengths;
  }
}
