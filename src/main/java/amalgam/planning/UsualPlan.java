package amalgam.planning;

import amalgam.planning.PlanSettings.Budget;
import amalgam.tournament.TournamentId;
import amalgam.tournament.pairing.PairingRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan holds where nobody has said otherwise. */
final class UsualPlan {

  private static final int BUNDLES = 30;
  private static final int LEVELS = 4;
  private static final int SAMPLES = 2;
  private static final int VOTES = 2_400;
  private static final int SIMULATIONS = 200;

  private static final List<AssumedEntrant> ENTRANTS =
      List.of(
          new AssumedEntrant("small", 920, 930, 0.2, 4.5),
          new AssumedEntrant("medium", 980, 990, 0.35, 4.8),
          new AssumedEntrant("large", 1_030, 1_020, 0.5, 5),
          new AssumedEntrant("largest", 1_070, 1_060, 0.55, 5.2));

  private UsualPlan() {}

  /**
   * @param prompts of the earlier tournament
   * @param levels of the earlier tournament
   */
  static PlanSettings of(@Nullable TournamentId like, int prompts, int levels, String space) {
    int bundles = levels == 0 ? BUNDLES : prompts / levels;
    return new PlanSettings(
        like,
        space,
        ENTRANTS,
        Math.clamp(bundles, TournamentPlan.FEWEST_BUNDLES, TournamentPlan.MOST_BUNDLES),
        levels == 0 ? LEVELS : levels,
        SAMPLES,
        VOTES,
        new Raters(10, 0.1, 0.1, 0.05, 0.2),
        PairingRule.ACTIVE,
        new Budget(0, 0, 45),
        SIMULATIONS,
        1);
  }
}
