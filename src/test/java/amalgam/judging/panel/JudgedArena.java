package amalgam.judging.panel;

import amalgam.arena.Arena;
import amalgam.judging.JudgingRepository;
import amalgam.judging.JudgingRepository.Stored;
import amalgam.judging.Verdict;
import amalgam.leaderboard.agreement.JudgeReport;
import amalgam.leaderboard.agreement.JudgeReports;
import amalgam.rating.Vote;
import amalgam.rating.Votes;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An application in which tournaments are played and judged by servers that are asked in a hurry.
 */
final class JudgedArena implements AutoCloseable {

  private static final String[] SETTINGS = {
    "--amalgam.endpoints.tries=2",
    "--amalgam.endpoints.retry-pause=5ms",
    "--amalgam.endpoints.longest-pause=20ms",
    "--amalgam.endpoints.rest=10ms",
    "--amalgam.job.tries=2",
    "--amalgam.endpoints.timeout=5s"
  };

  private final Arena arena;

  JudgedArena(Path folder) {
    arena = Arena.in(folder, SETTINGS);
    arena.storeSmallSpace();
  }

  Arena arena() {
    return arena;
  }

  JudgingRepository judging() {
    return arena.get(JudgingRepository.class);
  }

  List<Stored> opinions(TournamentId id) {
    List<Stored> opinions = new ArrayList<>();
    judging().forEachOpinion(id, opinions::add);
    return opinions;
  }

  List<Verdict> verdicts(TournamentId id) {
    List<Verdict> verdicts = new ArrayList<>();
    judging().forEachVerdict(id, verdicts::add);
    return verdicts;
  }

  List<Vote> votes(TournamentId id) {
    List<Vote> votes = new ArrayList<>();
    arena.get(Votes.class).forEach(id, votes::add);
    return votes;
  }

  /** A tournament that is played and judged to its end, when so many opinions are stored. */
  TournamentId judged(String definition, int opinions) {
    TournamentId id = arena.start(definition);
    arena.await(id, TournamentStatus.FINISHED);
    arena.awaitThat(opinions + " opinions", () -> opinions(id).size() == opinions);
    return id;
  }

  JudgeReport report(TournamentId id) {
    return arena.get(JudgeReports.class).of(id).orElseThrow();
  }

  @Override
  public void close() {
    arena.close();
  }
}
