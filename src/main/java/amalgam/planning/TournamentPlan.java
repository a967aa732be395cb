package amalgam.planning;

import amalgam.tournament.pairing.PairingRule;

/**
 * A tournament to be simulated.
 *
 * @param lineup who plays
 * @param bundles of prompts
 * @param levels prompts of a bundle
 * @param votes that raters are to cast, each on both axes; 0 where nobody is asked
 * @param raters who cast them
 * @param rule which pair they are asked about
 * @param simulations how many tournaments are simulated
 * @param seed of everything random
 */
public record TournamentPlan(
    Lineup lineup,
    int bundles,
    int levels,
    int votes,
    Raters raters,
    PairingRule rule,
    int simulations,
    long seed) {

  public static final int MOST_BUNDLES = 2_000;
  public static final int MOST_VOTES = 50_000;
  public static final int MOST_SIMULATIONS = 2_000;

  /** Fewer leave no room for an interval. */
  public static final int FEWEST_BUNDLES = 4;

  public TournamentPlan {
    between("Bundles", bundles, FEWEST_BUNDLES, MOST_BUNDLES);
    between("Levels", levels, 1, 8);
    between("Votes", votes, 0, MOST_VOTES);
    between("Simulations", simulations, 20, MOST_SIMULATIONS);
  }

  private static void between(String what, int value, int least, int most) {
    Raters.require(
        value >= least && value <= most,
        "%s must number %,d to %,d, not %,d.".formatted(what, least, most, value));
  }

  /** Number of prompts that each entrant answers. */
  public int prompts() {
    return bundles * levels;
  }
}
