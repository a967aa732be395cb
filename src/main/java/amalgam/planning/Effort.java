package amalgam.planning;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a plan takes.
 *
 * @param proposals that all entrants make together
 * @param proposing time for them at {@code pace}; null where none was measured
 * @param voting time for the votes with all raters at work
 * @param cost of the proposals and votes
 * @param pace how fast proposals came here lately; null where none was measured
 */
public record Effort(
    long proposals,
    @Nullable Duration proposing,
    Duration voting,
    double cost,
    @Nullable Pace pace) {

  static Effort of(TournamentPlan plan, PlanSettings.Budget budget, @Nullable Pace pace) {
    long proposals = (long) plan.prompts() * plan.lineup().proposalsPerPrompt();
    double votingSeconds = plan.votes() * budget.secondsPerVote() / plan.raters().count();
    return new Effort(
        proposals,
        pace == null ? null : seconds(proposals / pace.proposalsPerSecond()),
        seconds(votingSeconds),
        proposals * budget.pricePerProposal() + plan.votes() * budget.pricePerVote(),
        pace);
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(1_000 * seconds));
  }
}
