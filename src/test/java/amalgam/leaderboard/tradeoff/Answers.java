package amalgam.leaderboard.tradeoff;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.DecodingSettings;
import amalgam.creativity.CreativityWeights;
import amalgam.creativity.WalkRules;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.HopSensitivity;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentSettings;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tournament's prompts and judged answers, written down one by one. */
final class Answers {

  private final List<TournamentPrompt> prompts = new ArrayList<>();
  private final List<LevelSums> sums = new ArrayList<>();
  private final List<ContestantStanding> contestants = new ArrayList<>();
  private int entrants;

  /** A prompt of a bundle at a level. */
  Answers prompt(int bundle, int level, @Nullable Double ceiling) {
    prompts.add(
        new TournamentPrompt(
            new PromptId(prompts.size() + 1),
            prompts.size(),
            bundle,
            level,
            "a" + bundle,
            "b" + bundle,
            List.of(),
            List.of(),
            0,
            ceiling,
            null));
    return this;
  }

  /** A contestant with its settings; their ids count from 1 over all contestants. */
  Answers contestant(String name, @Nullable Long parameters, DecodingSettings... settings) {
    List<EntrantStanding> theirs = new ArrayList<>();
    for (DecodingSettings setting : settings) {
      Entrant entrant =
          new Entrant(
              new EntrantId(entrants + 1),
              new TournamentId(1),
              entrants++,
              name,
              setting,
              1,
              null,
              null,
              false,
              null);
      theirs.add(
          new EntrantStanding(entrant, Map.of(), Estimate.NONE, Estimate.NONE, Map.of(), 0, 0));
    }
    contestants.add(
        new ContestantStanding(
            new Contestant(name, name, "Family", ContestantKind.TRANSFORMER, parameters, null),
            theirs,
            Estimate.NONE));
    return this;
  }

  /** So many answers of which so many satisfied, with the summed N of those. */
  Answers answered(
      long entrant, int bundle, int level, long samples, long satisfied, double novelty) {
    sums.add(new LevelSums(new EntrantId(entrant), bundle, level, samples, satisfied, novelty));
    return this;
  }

  List<LevelSums> sums() {
    return sums;
  }

  /** What is computed of all that was written down. */
  Tradeoff tradeoff(int resamples) {
    return new TradeoffComputation(board(), prompts, sums, new ClusterBootstrap(0.95, resamples, 1))
        .tradeoff();
  }

  Board board() {
    Tournament tournament =
        new Tournament(
            new TournamentId(1),
            "Written",
            "space",
            TournamentStatus.FINISHED,
            null,
            Visibility.PUBLIC,
            new TournamentSettings(1, CreativityWeights.STANDARD, WalkRules.STANDARD, 1),
            "",
            Instant.EPOCH,
            Instant.EPOCH);
    return new Board(
        tournament,
        BoardQuery.WHOLE,
        contestants,
        List.of(),
        sums.size(),
        new HopSensitivity(1, Estimate.NONE, Estimate.NONE, List.of(), List.of()));
  }
}
