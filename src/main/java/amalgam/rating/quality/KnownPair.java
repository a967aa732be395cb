package amalgam.rating.quality;

import amalgam.creativity.Gate;
import amalgam.rating.Axis;
import amalgam.rating.Side;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.PromptId;

/**
 * Two proposals to one prompt of which everybody who reads them knows which is the more useful: one
 * passes every gate, the other is no way from start to end. Which of them is the more novel nobody
 * knows, since what does not exist may well be new; that question is asked all the same, so that
 * the pair looks like any other.
 *
 * @param flaw what the broken one fails first
 */
public record KnownPair(PromptId prompt, Side valid, Side broken, Gate flaw) {

  /** The axis on which the answer is known. */
  public static final Axis AXIS = Axis.UTILITY;

  /** Whether somebody who does not care would have to guess to tell such a proposal. */
  public static boolean isFlaw(Gate gate) {
    return gate == Gate.UNKNOWN_CONCEPT
        || gate == Gate.HALLUCINATED_EDGE
        || gate == Gate.WRONG_ENDPOINTS;
  }

  /** The only answer that counts as attentive, where the valid one stands on that side. */
  public static Outcome answer(boolean isValidLeft) {
    return isValidLeft ? Outcome.LEFT : Outcome.RIGHT;
  }
}
