package amalgam.ui.live;

import amalgam.leaderboard.Board;
import amalgam.leaderboard.comparison.Comparison;
import amalgam.leaderboard.comparison.Comparisons;
import amalgam.leaderboard.replay.Replay;
import amalgam.leaderboard.replay.Replays;
import amalgam.leaderboard.scaling.Scaling;
import amalgam.leaderboard.scaling.Scalings;
import amalgam.leaderboard.tradeoff.Tradeoff;
import amalgam.leaderboard.tradeoff.Tradeoffs;
import amalgam.platform.node.ServesPages;
import amalgam.tournament.TournamentChanged;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells open pages what a tournament says beyond its board. That may take seconds to compute, so
 * that it has a worker of its own and is told less often than boards.
 */
@ServesPages
@Component
public class LiveAnalyses implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(LiveAnalyses.class);

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("live-analyses").factory());
  private final SharedFeed<TournamentId, Tradeoff> tradeoffs;
  private final SharedFeed<Sizes, Scaling> scalings;
  private final SharedFeed<Match, Optional<Comparison>> comparisons;
  private final SharedFeed<TournamentId, Replay> replays;

  private record Sizes(TournamentId tournament, String decoding) {}

  private record Match(TournamentId tournament, String first, String second) {}

  LiveAnalyses(Tradeoffs tradeoffs, Scalings scalings, Comparisons comparisons, Replays replays) {
    this.tradeoffs = new SharedFeed<>((id, before) -> tradeoffs.of(id), worker, PAUSE);
    this.scalings =
        new SharedFeed<>(
            (sizes, before) -> scalings.of(sizes.tournament(), sizes.decoding()), worker, PAUSE);
    this.comparisons =
        new SharedFeed<>(
            (match, before) ->
                Optional.of(comparisons.of(match.tournament(), match.first(), match.second())),
            worker,
            PAUSE);
    this.replays = new SharedFeed<>((id, before) -> replays.of(id), worker, PAUSE);
    worker.scheduleWithFixedDelay(
        this::lookRound, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Has {@code reader} shown the tradeoff in {@code page}, now and whenever it has changed. */
  public Registration tradeoff(TournamentId tournament, UI page, Consumer<Tradeoff> reader) {
    return OpenPage.read(tradeoffs, tournament, page, reader);
  }

  /**
   * Has {@code reader} shown how results change with size in {@code page}, now and whenever it has
   * changed.
   *
   * @param decoding label of the setting to look at
   */
  public Registration scaling(
      TournamentId tournament, String decoding, UI page, Consumer<Scaling> reader) {
    return OpenPage.read(scalings, new Sizes(tournament, decoding), page, reader);
  }

  /**
   * Has {@code reader} shown the comparison in {@code page}, now and whenever it has changed; empty
   * while fewer than two have entered.
   *
   * @param first key of a competitor; that of none for the page's choice
   * @param second key of a competitor; that of none for the page's choice
   */
  public Registration comparison(
      TournamentId tournament,
      String first,
      String second,
      UI page,
      Consumer<Optional<Comparison>> reader) {
    return OpenPage.read(comparisons, new Match(tournament, first, second), page, reader);
  }

  /** Has {@code reader} shown the replay in {@code page}, now and whenever it has changed. */
  public Registration replay(TournamentId tournament, UI page, Consumer<Replay> reader) {
    return OpenPage.read(replays, tournament, page, reader);
  }

  @EventListener
  void on(TournamentChanged change) {
    tradeoffs.changed(change.tournament()::equals);
    scalings.changed(sizes -> sizes.tournament().equals(change.tournament()));
    comparisons.changed(match -> match.tournament().equals(change.tournament()));
    replays.changed(change.tournament()::equals);
  }

  private void lookRound() {
    try {
      tradeoffs.renew(tradeoff -> isRunning(tradeoff.board()));
      scalings.renew(scaling -> isRunning(scaling.board()));
      comparisons.renew(
          news -> news.map(Comparison::board).filter(LiveAnalyses::isRunning).isPresent());
      replays.renew(replay -> isRunning(replay.board()));
    } catch (RuntimeException failure) {
      log.warn("The round over what is read failed; the next comes soon.", failure);
    }
  }

  private static boolean isRunning(Board board) {
    return board.tournament().status() == TournamentStatus.RUNNING;
  }

  @Override
  public void destroy() {
    // Not interrupted: H2 gives up its file where a thread is interrupted that reads it.
    worker.shutdown();
  }
}
