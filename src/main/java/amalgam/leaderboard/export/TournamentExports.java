package amalgam.leaderboard.export;

import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.Leaderboards;
import amalgam.leaderboard.Proposals;
import amalgam.rating.PastRatings;
import amalgam.rating.RatingBoard;
import amalgam.rating.RatingBoards;
import amalgam.rating.ScaleRatings;
import amalgam.rating.Votes;
import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** A tournament's results, as the interface for programs and the command {@code run} give them. */
@Service
public class TournamentExports {

  private final Tournaments tournaments;
  private final Proposals proposals;
  private final Leaderboards leaderboards;
  private final Votes votes;
  private final ScaleRatings scales;
  private final RatingBoards ratings;
  private final PastRatings past;

  TournamentExports(
      Tournaments tournaments,
      Proposals proposals,
      Leaderboards leaderboards,
      Votes votes,
      ScaleRatings scales,
      RatingBoards ratings,
      PastRatings past) {
    this.tournaments = tournaments;
    this.proposals = proposals;
    this.leaderboards = leaderboards;
    this.votes = votes;
    this.scales = scales;
    this.ratings = ratings;
    this.past = past;
  }

  /** The tournament as it stands in a list. */
  public TournamentResource summary(Tournament tournament) {
    return summary(tournament, tournaments.progress(tournament.id()));
  }

  /** The tournament with its settings. */
  public TournamentDetailResource detail(Tournament tournament) {
    Progress progress = tournaments.progress(tournament.id());
    return TournamentDetailResource.of(
        summary(tournament, progress),
        tournament,
        progress,
        VariantsResource.of(tournament, tournaments.publication(tournament)));
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
    return leaderboard(tournament, BoardQuery.atLevel(level));
  }

  /** The board that {@code query} asks for. */
  public LeaderboardResource leaderboard(Tournament tournament, BoardQuery query) {
    return LeaderboardResource.of(
        leaderboards.board(tournament.id(), query).orElseThrow(),
        ratings(tournament, query),
        VariantsResource.of(tournament, tournaments.publication(tournament)));
  }

  /** By every vote until then, whatever else the board is narrowed to. */
  private RatingBoard ratings(Tournament tournament, BoardQuery query) {
    Instant asOf = query.asOf();
    return asOf == null ? ratings.board(tournament.id()) : past.board(tournament.id(), asOf);
  }

  /** Writes {@code leaderboard.csv} at one level; 0 for all. */
  public void leaderboardCsv(OutputStream output, Tournament tournament, int level)
      throws IOException {
    leaderboardCsv(output, tournament, BoardQuery.atLevel(level));
  }

  /** Writes {@code leaderboard.csv} of the board that {@code query} asks for. */
  public void leaderboardCsv(OutputStream output, Tournament tournament, BoardQuery query)
      throws IOException {
    leaderboard(TableFormat.CSV, output, tournament, query);
  }

  /** Writes the table of the board that {@code query} asks for. */
  public void leaderboard(
      TableFormat format, OutputStream output, Tournament tournament, BoardQuery query)
      throws IOException {
    LeaderboardCsv.write(
        format,
        output,
        leaderboards.board(tournament.id(), query).orElseThrow(),
        ratings(tournament, query));
  }

  /** Writes {@code prompts.csv}. */
  public void promptsCsv(OutputStream output, Tournament tournament) throws IOException {
    prompts(TableFormat.CSV, output, tournament);
  }

  /** Writes the prompts' table. */
  public void prompts(TableFormat format, OutputStream output, Tournament tournament)
      throws IOException {
    CsvExports.prompts(
        format,
        output,
        tournament.settings().rules().hopBudget(),
        tournaments.prompts(tournament.id()));
  }

  /** Writes {@code proposals.csv}, one proposal at a time. */
  public void proposalsCsv(OutputStream output, TournamentId tournament) throws IOException {
    proposals(TableFormat.CSV, output, tournament);
  }

  /** Writes the proposals' table, one proposal at a time. */
  public void proposals(TableFormat format, OutputStream output, TournamentId tournament)
      throws IOException {
    CsvExports.proposals(format, output, reader -> proposals.forEach(tournament, reader));
  }

  /** Writes {@code votes.csv}, one vote at a time. */
  public void votesCsv(OutputStream output, TournamentId tournament) throws IOException {
    votes(TableFormat.CSV, output, tournament);
  }

  /** Writes the votes' table, one vote at a time. */
  public void votes(TableFormat format, OutputStream output, TournamentId tournament)
      throws IOException {
    VotesCsv.write(
        format,
        output,
        tournaments.entrants(tournament),
        reader -> votes.forEach(tournament, reader));
  }

  /** Writes the table of answers on scales, one at a time. */
  public void scales(TableFormat format, OutputStream output, TournamentId tournament)
      throws IOException {
    ScalesCsv.write(
        format,
        output,
        tournaments.entrants(tournament),
        reader -> scales.forEach(tournament, reader));
  }
}
