package amalgam.rating;

import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentId;

/**
 * Two proposals to one prompt, shown side by side.
 *
 * @param samplingProbability with which this pair of entrants was drawn, above 0 and at most 1
 */
public record Comparison(
    TournamentId tournament, PromptId prompt, Side left, Side right, double samplingProbability) {

  public Comparison {
    if (left.proposal().equals(right.proposal())) {
      throw new VoteException(
          "A vote compares two different proposals, but both sides are proposal %s; show another."
              .formatted(left.proposal()));
    }
    if (!(samplingProbability > 0 && samplingProbability <= 1)) {
      throw new VoteException(
          "The probability with which a pair was drawn lies above 0 and at most at 1, but is %s."
              .formatted(samplingProbability));
    }
  }
}
