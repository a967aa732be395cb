package amalgam.leaderboard.comparison;

import amalgam.tournament.TournamentPrompt;

/**
 * How two did on one prompt.
 *
 * @param first the first's mean U·N
 * @param second the second's
 */
public record PromptDifference(TournamentPrompt prompt, double first, double second) {

  /** The first's less the second's. */
  public double difference() {
    return first - second;
  }
}
