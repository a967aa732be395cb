package amalgam.leaderboard.agreement;

import amalgam.leaderboard.Board;
import amalgam.rating.RatingBoards;
import amalgam.rating.VoteSums;
import amalgam.statistics.ClusterBootstrap;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
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
  private final RatingBoards ratings;
  private final ClusterBootstrap bootstrap =
      new ClusterBootstrap(Board.CONFIDENCE_LEVEL, Board.RESAMPLES, Board.RESAMPLING_SEED);
  private final Map<TournamentId, JudgeReport> latest =
      Caffeine.newBuilder().maximumSize(KEPT).<TournamentId, JudgeReport>build().asMap();

  ComputedJudgeReports(Tournaments tournaments, AnswerBooks books, RatingBoards ratings) {
    this.tournaments = tournaments;
    this.books = books;
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
    VoteSums basis = ratings.version(tournament.id());
    List<JudgeStanding> standings =
        before != null && before.basis().equals(basis)
            ? before.standings()
            : computed(tournament.id());
    return new JudgeReport(tournament, basis, standings);
  }

  private List<JudgeStanding> computed(TournamentId tournament) {
    return new JudgeComputation(books.of(tournament), bootstrap).standings();
  }
}
