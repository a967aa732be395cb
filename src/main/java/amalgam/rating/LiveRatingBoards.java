package amalgam.rating;

import amalgam.statistics.Estimate;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Keeps the votes of the tournaments in memory that somebody looks at. */
@Service
class LiveRatingBoards implements RatingBoards {

  private static final Duration UNUSED = Duration.ofHours(1);

  private static final VoteId BEFORE_ALL = new VoteId(Long.MIN_VALUE);

  private final VoteRepository votes;
  private final TournamentRepository tournaments;
  private final FeedingJudges feeding;
  private final LoadingCache<TournamentId, VoteBook> books;

  LiveRatingBoards(VoteRepository votes, TournamentRepository tournaments, FeedingJudges feeding) {
    this.votes = votes;
    this.feeding = feeding;
    this.tournaments = tournaments;
    this.books =
        Caffeine.newBuilder()
            .expireAfterAccess(UNUSED)
            .build(
                tournament ->
                    new VoteBook(
                        tournament,
                        votes,
                        () -> tournaments.entrants(tournament),
                        bundles(tournament),
                        () -> feeding.of(tournament)));
  }

  private BundleIndex bundles(TournamentId tournament) {
    return new BundleIndex(() -> tournaments.prompts(tournament));
  }

  @Override
  public RatingBoard board(TournamentId tournament) {
    return books.get(tournament).board();
  }

  @Override
  public Estimate difference(
      TournamentId tournament, JudgeKind judges, Axis axis, EntrantId one, EntrantId other) {
    return books.get(tournament).difference(judges, axis, one, other);
  }

  @Override
  public RatingBoard boardOf(TournamentId tournament, Predicate<Vote> counts) {
    Scores scores = new Scores(bundles(tournament));
    scores.know(tournaments.entrants(tournament));
    Predicate<Judge> feeds = feeding.of(tournament);
    votes.forEachAfter(
        tournament,
        BEFORE_ALL,
        vote -> {
          if (feeds.test(vote.ballot().judge()) && counts.test(vote)) {
            scores.count(vote.ballot(), true);
          }
        });
    return scores.board();
  }

  @Override
  public PairGains gains(TournamentId tournament) {
    return books.get(tournament).gains();
  }

  @Override
  public VoteSums version(TournamentId tournament) {
    return votes.sums(tournament);
  }
}
