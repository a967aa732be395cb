package amalgam.ui.live;

import amalgam.leaderboard.comparison.PairOpinion;
import amalgam.leaderboard.comparison.PairOpinions;
import amalgam.platform.node.ServesPages;
import amalgam.rating.RatingBoard;
import amalgam.rating.RatingBoards;
import amalgam.rating.VotesChanged;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages what votes have changed, on a thread that waits for no board. */
@ServesPages
@Component
public class LiveRatings implements DisposableBean {

  /** Short, so that whoever has voted sees it; long enough for many votes to be fitted at once. */
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("live-ratings").factory());
  private final SharedFeed<TournamentId, RatingBoard> feed;
  private final SharedFeed<Match, List<PairOpinion>> matches;

  private record Match(TournamentId tournament, EntrantId first, EntrantId second) {}

  LiveRatings(RatingBoards ratings, PairOpinions opinions) {
    this.feed = new SharedFeed<>((id, before) -> Optional.of(ratings.board(id)), worker, PAUSE);
    this.matches =
        new SharedFeed<>(
            (match, before) ->
                Optional.of(opinions.of(match.tournament(), match.first(), match.second())),
            worker,
            PAUSE);
  }

  /** Has {@code reader} shown the ratings in {@code page}, now and whenever they have changed. */
  public Registration ratings(TournamentId tournament, UI page, Consumer<RatingBoard> reader) {
    return OpenPage.read(feed, tournament, page, reader);
  }

  /** Has {@code reader} shown what raters say of two, now and whenever it has changed. */
  public Registration opinions(
      TournamentId tournament,
      EntrantId first,
      EntrantId second,
      UI page,
      Consumer<List<PairOpinion>> reader) {
    return OpenPage.read(matches, new Match(tournament, first, second), page, reader);
  }

  @EventListener
  void on(VotesChanged change) {
    feed.changed(change.tournament()::equals);
    matches.changed(match -> match.tournament().equals(change.tournament()));
  }

  @Override
  public void destroy() {
    // Not interrupted: H2 gives up its file where a thread is interrupted that reads it.
    worker.shutdown();
  }
}
