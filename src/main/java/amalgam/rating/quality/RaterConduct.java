package amalgam.rating.quality;

import java.time.Duration;

/**
 * How a rater answered.
 *
 * @param pairs that the rater answered, on one axis or more
 * @param votes answers, one an axis
 * @param checks passed, of those asked
 * @param repeats answered as the time before, of the answers to pairs shown again
 * @param repeatsBeyondChance the same beyond chance: 1 is always, 0 what chance would give; NaN
 *     where there is none
 * @param medianTime from the question to the answer
 * @param wordsPerSecond median speed at which the rater would have read all of it
 * @param hurried pairs that were answered in less time than the study asks for
 * @param left answers for the left side, of those for either side
 * @param undecided answers for neither side, of those to regular pairs
 * @param evidence that the rater answers in a way that says nothing of the proposals
 */
public record RaterConduct(
    String pseudonym,
    long pairs,
    long votes,
    Share checks,
    Share repeats,
    double repeatsBeyondChance,
    Duration medianTime,
    double wordsPerSecond,
    Share hurried,
    Share left,
    Share undecided,
    Evidence evidence) {

  /**
   * How strongly the answers speak for a fault, as the natural logarithm of how many times likelier
   * they are under it; the greatest value so far, 0 before any answer.
   *
   * @param inattention guessing, by the checks alone
   * @param habit answering by habit whatever is shown, by the checks and by how the others answer
   * @param leftward for the left side more than the others, FastChat's product
   * @param rightward for the right side more than the others, FastChat's product
   * @param contrary for what the others prefer less, FastChat's product
   */
  public record Evidence(
      double inattention, double habit, double leftward, double rightward, double contrary) {}
}
