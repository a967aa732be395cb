package amalgam.tournament.pairing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A Swiss tournament without an end. One of those who have played least is drawn, and meets one of
 * the others who have, or of all where it is alone: the nearest in strength, but the second nearest
 * once for two meetings of the nearest, the third once for three, and so on, so that nobody meets
 * only one other.
 */
final class Swiss {

  private static final int NOBODY = -1;

  private Swiss() {}

  static PairProbabilities next(Situation situation) {
    PairCounts asked = situation.asked();
    int contestants = asked.contestants();
    long least = asked.least();
    boolean[] due = new boolean[contestants];
    int dues = 0;
    for (int contestant = 0; contestant < contestants; contestant++) {
      due[contestant] = asked.of(contestant) == least;
      dues += due[contestant] ? 1 : 0;
    }
    int[] partners = new int[contestants];
    Arrays.fill(partners, NOBODY);
    for (int one = 0; one < contestants; one++) {
      if (due[one]) {
        partners[one] = partner(one, dues > 1 ? due : null, situation);
      }
    }
    return PairProbabilities.inProportion(
        contestants,
        (one, other) -> (partners[one] == other ? 1 : 0) + (partners[other] == one ? 1 : 0));
  }

  /**
   * @param among who may be the partner; null for all
   */
  private static int partner(int one, boolean @Nullable [] among, Situation situation) {
    int best = NOBODY;
    long bestTurn = Long.MAX_VALUE;
    long bestMet = Long.MAX_VALUE;
    for (int other = 0; other < situation.asked().contestants(); other++) {
      if (other != one && (among == null || among[other])) {
        long met = situation.asked().of(one, other);
        long turn = (met + 1) * (1 + nearer(one, other, among, situation));
        if (turn < bestTurn || turn == bestTurn && met < bestMet) {
          best = other;
          bestTurn = turn;
          bestMet = met;
        }
      }
    }
    return best;
  }

  /** How many of the possible partners are nearer in strength. */
  private static int nearer(int one, int other, boolean @Nullable [] among, Situation situation) {
    double distance = distance(one, other, situation);
    int nearer = 0;
    for (int third = 0; third < situation.asked().contestants(); third++) {
      if (third != one
          && (among == null || among[third])
          && distance(one, third, situation) < distance) {
        nearer++;
      }
    }
    return nearer;
  }

  private static double distance(int one, int other, Situation situation) {
    return Math.abs(situation.strengths().get(one) - situation.strengths().get(other));
  }
}
