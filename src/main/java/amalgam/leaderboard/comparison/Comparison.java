package amalgam.leaderboard.comparison;

import amalgam.leaderboard.Board;
import java.util.List;

/**
 * Two of a tournament's competitors side by side.
 *
 * @param competitors who can be compared, in the order of the board
 * @param differences by measure, in the measures' order
 * @param verdict on their C, bundle by bundle
 * @param firstBetter prompts where the first was further ahead than anywhere else
 * @param secondBetter the same of the second
 * @param pairs all reference settings against each other
 * @param bundles of the tournament
 */
public record Comparison(
    Board board,
    List<Competitor> competitors,
    Competitor first,
    Competitor second,
    List<MeasureDifference> differences,
    Verdict verdict,
    List<PromptDuel> firstBetter,
    List<PromptDuel> secondBetter,
    List<PairVerdict> pairs,
    int bundles) {

  public Comparison {
    competitors = List.copyOf(competitors);
    differences = List.copyOf(differences);
    firstBetter = List.copyOf(firstBetter);
    secondBetter = List.copyOf(secondBetter);
    pairs = List.copyOf(pairs);
  }
}
