package amalgam.planning;

import amalgam.tournament.TournamentId;
import amalgam.tournament.pairing.PairingRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a tournament that they think of.
 *
 * @param like the earlier tournament whose entrants play again, as well as they did; null where
 *     entrants are assumed
 * @param space id of the space that assumed entrants play on
 * @param entrants the assumed ones
 * @param levels prompts of a bundle, where entrants are assumed
 * @param samples answers of each entrant to a prompt, where entrants are assumed
 * @param budget what votes and proposals cost and take
 * @see TournamentPlan
 */
public record PlanSettings(
    @Nullable TournamentId like,
    String space,
    List<AssumedEntrant> entrants,
    int bundles,
    int levels,
    int samples,
    int votes,
    Raters raters,
    PairingRule rule,
    Budget budget,
    int simulations,
    long seed) {

  public PlanSettings {
    entrants = List.copyOf(entrants);
    Raters.require(samples >= 1 && samples <= 1_000, "Answers per prompt must number 1 to 1,000.");
  }

  /**
   * Prices and speeds.
   *
   * @param pricePerVote in any currency
   * @param pricePerProposal in the same
   * @param secondsPerVote that a rater needs
   */
  public record Budget(double pricePerVote, double pricePerProposal, double secondsPerVote) {

    public Budget {
      Raters.require(
          pricePerVote >= 0 && pricePerProposal >= 0 && secondsPerVote >= 0,
          "Prices and seconds cannot be negative.");
      Raters.require(
          Double.isFinite(pricePerVote + pricePerProposal + secondsPerVote),
          "Prices and seconds must be numbers.");
    }
  }
}
