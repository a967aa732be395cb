package amalgam.rating.assignment;

import amalgam.rating.PairGains;
import amalgam.rating.RatingBoards;
import amalgam.rating.assignment.ComparableProposals.Exhibit;
import amalgam.rating.rater.RatingTerms;
import amalgam.rating.rater.Studies;
import amalgam.rating.rater.TermsChanged;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks at tournaments that are being rated about once a second, on a thread of its own, so that no
 * rater waits for a fit.
 */
@Component
class Outlooks implements DisposableBean {

  private static final Duration FRESH = Duration.ofSeconds(1);

  /** What nobody has looked at for so long is looked up before it is used. */
  private static final Duration STALE = Duration.ofSeconds(10);

  private static final Duration UNUSED = Duration.ofHours(1);

  /** A running tournament has further proposals every second, of which nobody is in a hurry. */
  private static final Duration PROPOSALS_FRESH = Duration.ofSeconds(15);

  private final TournamentRepository tournaments;
  private final Studies studies;
  private final ComparableProposals proposals;
  private final AssignmentRepository assignments;
  private final RatingBoards ratings;
  private final ExecutorService looker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("outlook").factory());
  private final LoadingCache<TournamentId, View> views;
  private final Map<TournamentId, Seen> seen = new ConcurrentHashMap<>();

  /** Proposals that were read at a moment, of the machine's own clock. */
  private record Seen(Showcase showcase, long at) {

    boolean isFresh() {
      return System.nanoTime() - at < PROPOSALS_FRESH.toNanos();
    }
  }

  Outlooks(
      TournamentRepository tournaments,
      Studies studies,
      ComparableProposals proposals,
      AssignmentRepository assignments,
      RatingBoards ratings) {
    this.tournaments = tournaments;
    this.studies = studies;
    this.proposals = proposals;
    this.assignments = assignments;
    this.ratings = ratings;
    this.views = Caffeine.newBuilder().expireAfterAccess(UNUSED).build(View::new);
  }

  /** The latest; whoever asks waits only for the first, and where nobody has asked for long. */
  Outlook of(TournamentId tournament) {
    return views.get(tournament).outlook(STALE);
  }

  /** The latest that there is, however old, for what need not be of this minute. */
  Outlook any(TournamentId tournament) {
    return views.get(tournament).outlook(UNUSED);
  }

  @EventListener
  void on(TermsChanged change) {
    views.invalidate(change.tournament());
  }

  /**
   * What was seen.
   *
   * @param at when it was looked up, by the machine's own clock
   */
  private record Sight(Outlook outlook, long at) {}

  /** A tournament that is being rated, with the latest sight of it and the one that comes. */
  private final class View {

    private final TournamentId tournament;
    private CompletableFuture<Sight> latest;
    private @Nullable CompletableFuture<Sight> coming;

    View(TournamentId tournament) {
      this.tournament = tournament;
      this.latest = CompletableFuture.supplyAsync(this::look, looker);
    }

    private Sight look() {
      long now = System.nanoTime();
      return new Sight(Outlooks.this.look(tournament), now);
    }

    /**
     * @param most how old it may be
     */
    Outlook outlook(Duration most) {
      try {
        return usable(most).join().outlook();
      } catch (CompletionException e) {
        throw e.getCause() instanceof RuntimeException failure ? failure : e;
      }
    }

    private synchronized CompletableFuture<Sight> usable(Duration most) {
      CompletableFuture<Sight> next = coming;
      if (next != null && next.isDone()) {
        latest = next.isCompletedExceptionally() ? latest : next;
        coming = null;
      }
      if (coming == null && latest.isDone() && isOlderThan(FRESH)) {
        CompletableFuture<Sight> begun = CompletableFuture.supplyAsync(this::look, looker);
        coming = begun;
        latest = isOlderThan(most) ? begun : latest;
      }
      return latest;
    }

    private boolean isOlderThan(Duration age) {
      return latest.isCompletedExceptionally()
          || System.nanoTime() - latest.join().at() > age.toNanos();
    }
  }

  private Outlook look(TournamentId id) {
    Tournament tournament = tournaments.find(id).orElse(null);
    RatingTerms terms = studies.terms(id);
    Seen now = tournament == null ? nothing() : proposals(id);
    Showcase showcase = now.showcase();
    PairGains gains = showcase.entrants().size() < 2 ? PairGains.UNKNOWN : ratings.gains(id);
    Integer most = terms.votesPerPair();
    Set<EntrantPair> taken = most == null ? Set.of() : assignments.takenPairs(id, most);
    PairLottery lottery = new PairLottery(showcase.entrants(), gains, terms.axes(), taken);
    return new Outlook(tournament, terms, showcase, gains, lottery);
  }

  private static Seen nothing() {
    return new Seen(new Showcase(0, List.of(), List.of()), System.nanoTime());
  }

  private Seen proposals(TournamentId id) {
    // Before the proposals, so that there are as many or more of them.
    long version = proposals.version(id);
    Seen before = seen.get(id);
    if (before != null && (before.showcase().version() == version || isEnough(before))) {
      return before;
    }
    List<Exhibit> exhibits = new ArrayList<>();
    proposals.forEach(id, exhibits::add);
    Showcase showcase = new Showcase(version, tournaments.prompts(id), exhibits);
    Seen now = new Seen(showcase, System.nanoTime());
    seen.put(id, now);
    return now;
  }

  private static boolean isEnough(@Nullable Seen before) {
    return before != null && before.isFresh() && before.showcase().entrants().size() > 1;
  }

  @Override
  public void destroy() {
    // Not interrupted: H2 gives up its file where a thread is interrupted that reads it.
    looker.shutdown();
  }
}
