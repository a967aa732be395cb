package amalgam.leaderboard.agreement;

import amalgam.judging.JudgingVersion;
import amalgam.leaderboard.Board;
import amalgam.rating.RatingBoards;
import amalgam.rating.VoteSums;
import amalgam.statistics.ClusterBootstrap;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Computes a report when it is asked for and votes have changed since the last time. */
@Service
class ComputedJudgeReports implements JudgeReports {

  private static final int KEPT = 100;

  private final Tournaments tournaments;
  private final AnswerBooks books;
  private final Calibrations calibrations;
  private final JudgingVersion judging;
  private final RatingBoards ratings;
  private final ClusterBootstrap bootstrap =
      new ClusterBootstrap(Board.CONFIDENCE_LEVEL, Board.RESAMPLES, Board.RESAMPLING_SEED);
  private final Map<TournamentId, JudgeReport> latest =
      Caffeine.newBuilder().maximumSize(KEPT).<TournamentId, JudgeReport>build().asMap();

  ComputedJudgeReports(
      Tournaments tournaments,
      AnswerBooks books,
      Calibrations calibrations,
      JudgingVersion judging,
      RatingBoards ratings) {
    this.tournaments = tournaments;
    this.books = books;
    this.calibrations = calibrations;
    this.judging = judging;
    this.ratings = ratings;
  }

  @Override
  public Optional<JudgeReport> of(TournamentId id) {
    return tournaments
        .find(id)
        .map(tournament -> latest.compute(id, (key, before) -> recomputed(tournament, before)));
  }

  private JudgeReport recomputed(Tournament tournament, @Nullable JudgeReport before) {
    // Before the votes are read, so that a vote in between makes the next reader look again.
    TournamentId id = tournament.id();
    VoteSums basis = ratings.version(id);
    String judged = judging.version(id);
    if (before != null && before.basis().equals(basis) && before.judged().equals(judged)) {
      return new JudgeReport(tournament, basis, judged, before.standings(), before.calibration());
    }
    AnswerBook book = books.of(id);
    return new JudgeReport(
        tournament,
        basis,
        judged,
        new JudgeComputation(book, bootstrap).standings(),
        calibrations.of(tournament, book, bootstrap));
  }
}
