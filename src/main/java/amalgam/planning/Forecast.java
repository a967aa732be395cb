package amalgam.planning;

import amalgam.statistics.Estimate;
import java.util.List;
import java.util.Map;

/**
 * What the simulated tournaments of a plan showed. Half widths are means over the tournaments with
 * the range that holds 95% of them; chances have 95% intervals; n counts tournaments.
 *
 * @param tournaments simulated
 * @param votes a point for each number of votes looked at, ascending; none where nobody is asked
 * @param prompts a point for each number of prompts looked at, ascending
 */
public record Forecast(
    TournamentPlan plan, int tournaments, List<VotePoint> votes, List<PromptPoint> prompts) {

  public Forecast {
    votes = List.copyOf(votes);
    prompts = List.copyOf(prompts);
  }

  /** What so many votes give on an axis. */
  public record Rated(Estimate halfWidth, Estimate firstTwoRight) {}

  /** What so many votes give. */
  public record VotePoint(int votes, Map<VoteAxis, Rated> axes) {

    /** On one axis. */
    public Rated of(VoteAxis axis) {
      return axes.getOrDefault(axis, new Rated(Estimate.NONE, Estimate.NONE));
    }
  }

  /**
   * What so many prompts give.
   *
   * @param halfWidth of C, the mean of the entrants
   * @param byEntrant of each entrant's C
   */
  public record PromptPoint(
      int prompts, Estimate halfWidth, Estimate firstTwoRight, List<Estimate> byEntrant) {}

  /** The point of the planned votes. */
  public VotePoint plannedVotes() {
    return votes.stream()
        .filter(point -> point.votes() == plan.votes())
        .findFirst()
        .orElseGet(() -> new VotePoint(0, Map.of()));
  }

  /** The point of the planned prompts. */
  public PromptPoint plannedPrompts() {
    return prompts.stream()
        .filter(point -> point.prompts() == plan.prompts())
        .findFirst()
        .orElseThrow();
  }
}
