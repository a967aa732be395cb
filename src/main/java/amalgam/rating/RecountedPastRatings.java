package amalgam.rating;

import amalgam.tournament.TournamentId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Counts the votes until then, one tournament after another, and keeps the last results. */
@Service
class RecountedPastRatings implements PastRatings {

  private static final int MOST_KEPT = 50;
  private final VoteRepository votes;
  private final RatingBoards ratings;
  private final Cache<Moment, Recount> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  /** Anybody may ask for any moment, and each takes reading the votes. */
  private final Lock oneAtATime = new ReentrantLock(true);

  RecountedPastRatings(VoteRepository votes, RatingBoards ratings) {
    this.votes = votes;
    this.ratings = ratings;
  }

  private record Moment(TournamentId tournament, Instant asOf) {}

  /**
   * @param basis read before the votes, so that a vote in between makes the next reader look again
   */
  private record Recount(VoteSums basis, RatingBoard board) {}

  @Override
  public RatingBoard board(TournamentId tournament, Instant asOf) {
    Moment moment = new Moment(tournament, asOf);
    oneAtATime.lock();
    try {
      VoteSums basis = votes.sums(tournament);
      @Nullable Recount before = kept.getIfPresent(moment);
      if (before != null && before.basis().equals(basis)) {
        return before.board();
      }
      RatingBoard board =
          ratings.boardOf(tournament, vote -> vote.counts() && !vote.at().isAfter(moment.asOf()));
      kept.put(moment, new Recount(basis, board));
      return board;
    } finally {
      oneAtATime.unlock();
    }
  }
}
