package amalgam.rating.quality;

import amalgam.rating.quality.RaterConduct.Evidence;
import amalgam.statistics.sequential.OutlierRater;
import java.util.EnumSet;
import java.util.Set;

/**
 * From when on something is taken for a sign of carelessness.
 *
 * @param attentive share of the checks that somebody who reads passes
 * @param guessed share that somebody passes who guesses one side or the other
 * @param missedChecks highest admitted probability of too many missed checks of such a reader
 * @param habits the same of answering by habit
 * @param mute share of answers without a preference that says nothing of the proposals any more
 * @param fastestReading words a second: nobody reads faster, few even skim so fast
 * @param leastAnswers so many pairs, or answers asked again, are needed before speed, consistency
 *     or a lack of preferences counts
 */
record QualityRule(
    double attentive,
    double guessed,
    double missedChecks,
    double habits,
    double mute,
    double fastestReading,
    int leastAnswers) {

  /** The usual one; what it finds in a simulated crowd is among the measurements. */
  static final QualityRule STANDARD = new QualityRule(0.95, 0.5, 0.02, 0.01, 0.9, 10, 8);

  /** The logarithm of how much likelier such an answer to a check is of a guess. */
  double logRatioOfCheck(boolean isPassed) {
    return isPassed ? Math.log(guessed / attentive) : Math.log((1 - guessed) / (1 - attentive));
  }

  /** What may be wrong, the worst first. */
  Set<Sign> signs(RaterConduct conduct) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    Evidence evidence = conduct.evidence();
    addIf(signs, Sign.MISSED_CHECKS, isAlarm(evidence.inattention(), missedChecks));
    addIf(signs, Sign.HABIT, isAlarm(evidence.habit(), habits));
    addIf(signs, Sign.LEFTWARD, isOutlier(conduct, evidence.leftward()));
    addIf(signs, Sign.RIGHTWARD, isOutlier(conduct, evidence.rightward()));
    addIf(signs, Sign.CONTRARY, isOutlier(conduct, evidence.contrary()));
    addIf(signs, Sign.HASTY, isHasty(conduct));
    addIf(
        signs,
        Sign.MUTE,
        conduct.undecided().of() >= 2L * leastAnswers && conduct.undecided().value() >= mute);
    addIf(
        signs,
        Sign.INCONSISTENT,
        conduct.repeats().of() >= leastAnswers && conduct.repeatsBeyondChance() <= 0);
    return signs;
  }

  private static boolean isAlarm(double logEvidence, double falseAlarms) {
    return logEvidence > -Math.log(falseAlarms);
  }

  /** Half of the answers, or more, came before anybody could have read what was shown. */
  private boolean isHasty(RaterConduct conduct) {
    return conduct.pairs() >= leastAnswers
        && (conduct.wordsPerSecond() > fastestReading || conduct.hurried().value() > 0.5);
  }

  /** FastChat's bound, from its fifth vote on. */
  private static boolean isOutlier(RaterConduct conduct, double logEvidence) {
    return conduct.left().of() >= OutlierRater.STANDARD.leastVotes()
        && isAlarm(logEvidence, OutlierRater.STANDARD.falseAlarms());
  }

  private static void addIf(Set<Sign> signs, Sign sign, boolean isThere) {
    if (isThere) {
      signs.add(sign);
    }
  }
}
