package amalgam.leaderboard.export;

import amalgam.leaderboard.Leaderboards;
import amalgam.leaderboard.Proposals;
import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Service;

/** A tournament's results, as the interface for programs and the command {@code run} give them. */
@Service
public class TournamentExports {

  private final Tournaments tournaments;
  private final Proposals proposals;
  private final Leaderboards leaderboards;

  TournamentExports(Tournaments tournaments, Proposals proposals, Leaderboards leaderboards) {
    this.tournaments = tournaments;
    this.proposals = proposals;
    this.leaderboards = leaderboards;
  }

  /** The tournament as it stands in a list. */
  public TournamentResource summary(Tournament tournament) {
    return summary(tournament, tournaments.progress(tournament.id()));
  }

  /** The tournament with its settings. */
  public TournamentDetailResource detail(Tournament tournament) {
    Progress progress = tournaments.progress(tournament.id());
    return TournamentDetailResource.of(summary(tournament, progress), tournament, progress);
  }

  private TournamentResource summary(Tournament tournament, Progress progress) {
    TournamentId id = tournament.id();
    return TournamentResource.of(
        tournament,
        progress,
        tournaments.entrants(id).size(),
        tournaments.promptCounts(id).prompts());
  }

  /** The board at one level; 0 for all. */
  public LeaderboardResource leaderboard(Tournament tournament, int level) {
    return LeaderboardResource.of(leaderboards.board(tournament.id(), level).orElseThrow());
  }

  /** Writes {@code leaderboard.csv} at one level; 0 for all. */
  public void leaderboardCsv(OutputStream output, Tournament tournament, int level)
      throws IOException {
    LeaderboardCsv.write(output, leaderboards.board(tournament.id(), level).orElseThrow());
  }

  /** Writes {@code prompts.csv}. */
  public void promptsCsv(OutputStream output, Tournament tournament) throws IOException {
    CsvExports.prompts(
        output, tournament.settings().rules().hopBudget(), tournaments.prompts(tournament.id()));
  }

  /** Writes {@code proposals.csv}, one proposal at a time. */
  public void proposalsCsv(OutputStream output, TournamentId tournament) throws IOException {
    CsvExports.proposals(output, reader -> proposals.forEach(tournament, reader));
  }
}
