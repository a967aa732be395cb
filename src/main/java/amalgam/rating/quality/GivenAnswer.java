package amalgam.rating.quality;

import amalgam.rating.Axis;
import amalgam.rating.Purpose;
import amalgam.statistics.rating.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a rater answered on one axis, with what is needed to tell how.
 *
 * @param question the same for the answers to one pair on all axes
 * @param purpose what the pair was shown for
 * @param left entrant on the left
 * @param right entrant on the right
 * @param firstProposal id of the older proposal
 * @param secondProposal id of the newer one
 * @param isSwapped did the newer one stand on the left?
 * @param known the attentive answer; null where none is known on this axis
 * @param milliseconds from the question to the answer
 * @param isHurried whether that is less than the study asks for
 * @param words that there were to read
 */
public record GivenAnswer(
    String rater,
    long question,
    Purpose purpose,
    Axis axis,
    long prompt,
    long left,
    long right,
    long firstProposal,
    long secondProposal,
    boolean isSwapped,
    Outcome outcome,
    @Nullable Outcome known,
    long milliseconds,
    boolean isHurried,
    int words) {

  /** Which proposals, on which axis: what somebody may be asked again. */
  record Asked(Axis axis, long first, long second) {}

  Asked asked() {
    return new Asked(axis, firstProposal, secondProposal);
  }

  boolean isDecided() {
    return outcome == Outcome.LEFT || outcome == Outcome.RIGHT;
  }

  boolean isLeft() {
    return outcome == Outcome.LEFT;
  }

  /** Whether a rating rests on it, and so what the others say of the same two entrants. */
  boolean isRegular() {
    return purpose == Purpose.REGULAR && left != right;
  }

  /** Whether it is a check on the axis on which the answer is known. */
  boolean isCheck() {
    return purpose == Purpose.CHECK && known != null;
  }

  boolean isPassed() {
    return outcome == known;
  }

  /** 1 for the older proposal, −1 for the newer, 0 for neither, wherever they stood. */
  int preference() {
    int unswapped =
        switch (outcome) {
          case LEFT -> 1;
          case RIGHT -> -1;
          case TIE, BOTH_BAD -> 0;
        };
    return isSwapped ? -unswapped : unswapped;
  }
}
