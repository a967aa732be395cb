package amalgam.rating;

import amalgam.statistics.Estimate;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentId;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The votes of one tournament, counted in memory and brought up to date from the database when
 * asked.
 *
 * <p>Votes do not become visible in the order of their ids, so that after those that are newer than
 * any known there may still be some in between. The sum of the pair counts, which are changed
 * together with the votes, tells whether there are: then it looks among the latest ids once more,
 * and if that is not enough among all. So it is with revisions of votes, of which the pair counts
 * keep the number.
 */
final class VoteBook {

  private static final VoteId BEFORE_ALL = new VoteId(Long.MIN_VALUE);
  private static final long LATEST = 10_000;

  private final TournamentId tournament;
  private final VoteRepository votes;
  private final Supplier<List<Entrant>> entrants;
  private final Scores scores;
  private final Supplier<Predicate<Judge>> feeding;
  private final NumberSet counted = new NumberSet();
  private final NumberSet revised = new NumberSet();
  private @Nullable Predicate<Judge> feeds;
  private VoteId last = BEFORE_ALL;
  private long lastRevision;

  /** Revisions of before any were noted one by one, and recounts, which leave no note. */
  private long unnoted;

  private VoteSums seen = new VoteSums(0, 0);
  private RatingBoard board = RatingBoard.EMPTY;
  private RatingBoard toldOf = board;
  private PairGains gains = PairGains.UNKNOWN;

  /**
   * An empty book.
   *
   * @param entrants of the tournament at this moment
   * @param bundles the matched bundle of a prompt
   * @param feeding whose votes make ratings; whoever changes that has the pair counts rebuilt
   */
  VoteBook(
      TournamentId tournament,
      VoteRepository votes,
      Supplier<List<Entrant>> entrants,
      ToLongFunction<PromptId> bundles,
      Supplier<Predicate<Judge>> feeding) {
    this.feeding = feeding;
    this.tournament = tournament;
    this.votes = votes;
    this.entrants = entrants;
    this.scores = new Scores(bundles);
  }

  /** The ratings as of the latest stored vote. */
  synchronized RatingBoard board() {
    bringUpToDate();
    return board;
  }

  /** What one more vote by a person would tell, as of the latest stored vote. */
  synchronized PairGains gains() {
    bringUpToDate();
    if (toldOf != board) {
      gains = scores.gains();
      toldOf = board;
    }
    return gains;
  }

  private void bringUpToDate() {
    // Before the votes, so that there are as many or more of them.
    VoteSums sums = votes.sums(tournament);
    if (!sums.equals(seen)) {
      read(sums);
      board = scores.board();
      seen = sums;
    }
  }

  private void read(VoteSums sums) {
    scores.know(entrants.get());
    if (feeds == null) {
      feeds = feeding.get();
    }
    readAfter(last, lastRevision);
    if (lacks(sums)) {
      readAfter(new VoteId(Math.max(0, last.value()) - LATEST), lastRevision - LATEST);
    }
    if (lacks(sums)) {
      forget();
      readAfter(BEFORE_ALL, 0);
      unnoted = Math.max(0, sums.revisions() - revised.size());
    }
  }

  /** Each revision that came after the sums may have taken out one vote that they count. */
  private boolean lacks(VoteSums sums) {
    long later = revised.size() + unnoted - sums.revisions();
    return later < 0 || counted.size() + later < sums.votes();
  }

  /** The difference of two entrants as of the latest stored vote. */
  synchronized Estimate difference(JudgeKind judges, Axis axis, EntrantId one, EntrantId other) {
    bringUpToDate();
    return scores.difference(judges, axis, one, other);
  }

  private void forget() {
    scores.clear();
    counted.clear();
    revised.clear();
    unnoted = 0;
    feeds = feeding.get();
  }

  private void readAfter(VoteId id, long revision) {
    votes.forEachAfter(
        tournament,
        id,
        vote -> {
          stand(vote);
          last = vote.id().value() > last.value() ? vote.id() : last;
        });
    votes.forEachRevisedAfter(
        tournament,
        revision,
        (number, vote) -> {
          stand(vote);
          revised.add(number);
          lastRevision = Math.max(lastRevision, number);
        });
  }

  /** Counts a vote, or no longer, or leaves it as it is. */
  private void stand(Vote vote) {
    long id = vote.id().value();
    boolean isNews = vote.counts() ? counted.add(id) : counted.remove(id);
    if (isNews && Objects.requireNonNull(feeds).test(vote.ballot().judge())) {
      scores.count(vote.ballot(), vote.counts());
    }
  }
}
