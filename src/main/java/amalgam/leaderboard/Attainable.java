package amalgam.leaderboard;

import amalgam.creativity.CreativityWeights;
import amalgam.creativity.Utility;
import amalgam.creativity.blend.BlendMeasures;
import amalgam.statistics.ParetoFrontier.Point;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentPrompt;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The greatest means that are possible: every prompt answered, each at its ceiling. A prompt that
 * no walk satisfies adds nothing to utility and creativity, and does not count for novelty. Blends
 * have no ceilings but the greatest distance there is.
 *
 * @param novelty in nats; NaN where no prompt can be satisfied
 * @param utility mean U
 * @param creativity mean U·N
 */
public record Attainable(double novelty, double utility, double creativity) {

  /** As the tournament weighs hops. */
  public static Attainable of(Tournament tournament, List<TournamentPrompt> prompts) {
    return of(tournament, prompts, tournament.settings().weights().alphaHops());
  }

  /**
   * Where a hop counts otherwise. Ceilings are known for the tournament's own weight; what a hop
   * counts more can add no more than it does to the longest walk, and what it counts less nothing.
   */
  static Attainable of(Tournament tournament, List<TournamentPrompt> prompts, double alphaHops) {
    CreativityWeights weights = tournament.settings().weights();
    Utility utility = new Utility(weights);
    double more =
        Math.max(0, alphaHops - weights.alphaHops()) * tournament.settings().rules().hopBudget();
    List<TournamentPrompt> feasible =
        prompts.stream().filter(prompt -> ceiling(prompt) != null).toList();
    double novelty = 0;
    double useful = 0;
    double creative = 0;
    for (TournamentPrompt prompt : feasible) {
      double ceiling = Objects.requireNonNull(ceiling(prompt)) + more;
      double worth = utility.whenSatisfied(prompt.include().size(), prompt.exclude().size());
      novelty += ceiling;
      useful += worth;
      creative += worth * ceiling;
    }
    return new Attainable(
        novelty / feasible.size(), useful / prompts.size(), creative / prompts.size());
  }

  private static @Nullable Double ceiling(TournamentPrompt prompt) {
    return switch (prompt.task()) {
      case WALK -> prompt.ceilingNovelty();
      case BLEND -> Double.valueOf(BlendMeasures.GREATEST_NOVELTY);
    };
  }

  /** The greatest mean of a measure that is 0 unless something succeeds. */
  double of(Measure measure) {
    return switch (measure) {
      case UTILITY -> utility;
      case CREATIVITY -> creativity;
      default -> throw new IllegalArgumentException("%s is not 0 by failure.".formatted(measure));
    };
  }

  /** In novelty × satisfaction. */
  Point point() {
    return new Point(novelty, 1);
  }
}
