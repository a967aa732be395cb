package amalgam.leaderboard;

import amalgam.creativity.Utility;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentPrompt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The feasible frontier of a set of prompts; pure. */
final class FeasiblePoints {

  private FeasiblePoints() {}

  /** Answering the prompts from the highest ceiling down: fewer answered, more novel. */
  static List<FrontierPoint> of(Tournament tournament, List<TournamentPrompt> prompts) {
    Utility utility = new Utility(tournament.settings().weights());
    List<TournamentPrompt> byCeiling =
        prompts.stream()
            .filter(prompt -> prompt.ceilingNovelty() != null)
            .sorted(Comparator.comparingDouble(FeasiblePoints::ceiling).reversed())
            .toList();
    List<FrontierPoint> frontier = new ArrayList<>();
    double novelty = 0;
    double useful = 0;
    for (int answered = 1; answered <= byCeiling.size(); answered++) {
      TournamentPrompt prompt = byCeiling.get(answered - 1);
      novelty += ceiling(prompt);
      useful += utility.whenSatisfied(prompt.include().size(), prompt.exclude().size());
      frontier.add(
          new FrontierPoint(
              novelty / answered, (double) answered / prompts.size(), useful / prompts.size()));
    }
    return frontier.reversed();
  }

  private static double ceiling(TournamentPrompt prompt) {
    return Objects.requireNonNull(prompt.ceilingNovelty());
  }
}
