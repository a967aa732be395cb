package amalgam.ui.live;

import amalgam.leaderboard.Leaderboards;
import amalgam.tournament.TournamentChanged;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages when a tournament moves. */
@Component
public class LiveTournaments implements DisposableBean {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("live-tournaments").factory());
  private final SharedFeed<BoardSubject, BoardNews> boards;
  private final SharedFeed<TournamentId, TournamentNews> tournaments;

  private record BoardSubject(TournamentId tournament, int level) {}

  LiveTournaments(Leaderboards leaderboards, Tournaments known) {
    this.boards =
        new SharedFeed<>(subject -> boardNews(leaderboards, known, subject), worker, PAUSE);
    this.tournaments =
        new SharedFeed<>(
            id -> known.find(id).map(found -> new TournamentNews(found, known.progress(id))),
            worker,
            PAUSE);
  }

  private static Optional<BoardNews> boardNews(
      Leaderboards leaderboards, Tournaments known, BoardSubject subject) {
    return leaderboards
        .board(subject.tournament(), subject.level())
        .map(board -> new BoardNews(board, known.progress(subject.tournament())));
  }

  /** Has {@code reader} shown the board in {@code page}, now and whenever it has changed. */
  public Registration board(
      TournamentId tournament, int level, UI page, Consumer<BoardNews> reader) {
    return boards.read(new BoardSubject(tournament, level), into(page, reader));
  }

  /** Has {@code reader} shown the tournament in {@code page}, now and whenever it has changed. */
  public Registration tournament(
      TournamentId tournament, UI page, Consumer<TournamentNews> reader) {
    return tournaments.read(tournament, into(page, reader));
  }

  private static <N> Consumer<N> into(UI page, Consumer<N> reader) {
    return news -> {
      if (page.isAttached()) {
        page.access(() -> reader.accept(news));
      }
    };
  }

  @EventListener
  void on(TournamentChanged change) {
    boards.changed(subject -> subject.tournament().equals(change.tournament()));
    tournaments.changed(change.tournament()::equals);
  }

  @Override
  public void destroy() {
    worker.shutdownNow();
  }
}
