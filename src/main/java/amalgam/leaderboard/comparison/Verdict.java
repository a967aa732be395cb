package amalgam.leaderboard.comparison;

import amalgam.statistics.sequential.EProcess;

/**
 * Whether one of two beats the other, by evidence that may be read at any time: on which of the
 * decided encounters each was better, in their order.
 *
 * @param wins encounters that the first won
 * @param losses encounters that the second won
 * @param ties encounters that say nothing of who is better
 * @param logEvidence natural logarithm of the evidence E that they are not equal, as it stands
 * @param decidedAfter encounters, ties included, after which the evidence first sufficed; 0 if it
 *     has not
 * @param winner 1 for the first, −1 for the second, 0 while nothing is decided
 * @param needed about how many more encounters would decide if they went on alike; −1 if {@link
 *     #FORESIGHT} would not
 */
public record Verdict(
    long wins,
    long losses,
    long ties,
    double logEvidence,
    long decidedAfter,
    int winner,
    long needed) {

  /** Highest admitted probability of ever deciding between equals. */
  public static final double FALSE_ALARMS = 0.05;

  /** Further than so many encounters nothing is foreseen. */
  public static final long FORESIGHT = 10_000;

  private static final EProcess PROCESS = EProcess.STANDARD;

  /**
   * The verdict on encounters in their order.
   *
   * @param signs above 0 where the first was better, below where the second was, else 0
   */
  public static Verdict of(int[] signs) {
    long wins = 0;
    long losses = 0;
    long decidedAfter = 0;
    int winner = 0;
    for (int met = 1; met <= signs.length; met++) {
      wins += signs[met - 1] > 0 ? 1 : 0;
      losses += signs[met - 1] < 0 ? 1 : 0;
      if (winner == 0 && PROCESS.decides(wins, wins + losses, FALSE_ALARMS)) {
        decidedAfter = met;
        winner = wins > losses ? 1 : -1;
      }
    }
    return new Verdict(
        wins,
        losses,
        signs.length - wins - losses,
        PROCESS.logEvidence(wins, wins + losses),
        decidedAfter,
        winner,
        winner == 0 ? needed(wins, losses, signs.length) : 0);
  }

  /** How many more of the same mixture would decide. */
  private static long needed(long wins, long losses, long met) {
    if (wins == losses || !decidesWithin(FORESIGHT, wins, losses, met)) {
      return -1;
    }
    long tooFew = 0;
    long enough = FORESIGHT;
    while (enough - tooFew > 1) {
      long between = (tooFew + enough) / 2;
      if (decidesWithin(between, wins, losses, met)) {
        enough = between;
      } else {
        tooFew = between;
      }
    }
    return enough;
  }

  private static boolean decidesWithin(long more, long wins, long losses, long met) {
    double growth = (double) (met + more) / met;
    return PROCESS.decides(
        Math.round(wins * growth),
        Math.round(wins * growth) + Math.round(losses * growth),
        FALSE_ALARMS);
  }

  /** Encounters, ties included. */
  public long met() {
    return wins + losses + ties;
  }

  /** The evidence E that they are not equal, as it stands. */
  public double evidence() {
    return Math.exp(logEvidence);
  }
}
