package amalgam.ui.live;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantCatalog;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BoardChoices;
import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.Leaderboards;
import amalgam.platform.node.AliveNodes;
import amalgam.platform.node.Complaints;
import amalgam.platform.node.ServesPages;
import amalgam.rating.PastRatings;
import amalgam.rating.RatingBoard;
import amalgam.tournament.Entrant;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentChanged;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages when a tournament comes or moves, and who works. */
@ServesPages
@Component
public class LiveTournaments implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(LiveTournaments.class);

  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** What is not announced, such as why work does not go on, is looked up so often. */
  private static final Duration ROUND = Duration.ofSeconds(5);

  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("live-tournaments").factory());
  private final Leaderboards leaderboards;
  private final PastRatings past;
  private final Tournaments known;
  private final TournamentRepository stored;
  private final SharedFeed<BoardSubject, BoardNews> boards =
      new SharedFeed<>(
          (subject, before) ->
              SilentDatabase.bridge(() -> boardNews(subject), before, BoardNews::withTrouble),
          worker,
          PAUSE);
  private final SharedFeed<TournamentId, TournamentNews> tournaments =
      new SharedFeed<>(
          (id, before) ->
              SilentDatabase.bridge(
                  () -> tournamentNews(id, before), before, TournamentNews::withTrouble),
          worker,
          PAUSE);
  private final SharedFeed<Whole, List<Tournament>> lists;
  private final SharedFeed<Whole, List<TournamentSummary>> summaries;
  private final ContestantCatalog contestants;
  private final AliveNodes alive;
  private final SharedFeed<Whole, Workforce> workforces;

  private record BoardSubject(TournamentId tournament, BoardQuery query) {}

  /** The subject of what there is only one of. */
  private enum Whole {
    INSTALLATION
  }

  LiveTournaments(
      Leaderboards leaderboards,
      PastRatings past,
      Tournaments known,
      TournamentRepository stored,
      ContestantCatalog contestants,
      AliveNodes alive) {
    this.leaderboards = leaderboards;
    this.past = past;
    this.known = known;
    this.stored = stored;
    this.contestants = contestants;
    this.alive = alive;
    this.lists = new SharedFeed<>((whole, before) -> Optional.of(known.all()), worker, PAUSE);
    this.summaries =
        new SharedFeed<>(
            (whole, before) -> Optional.of(known.all().stream().map(this::summary).toList()),
            worker,
            PAUSE);
    this.workforces = new SharedFeed<>((whole, before) -> Optional.of(workforce()), worker, PAUSE);
    worker.scheduleWithFixedDelay(
        this::lookRound, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
  }

  private Optional<BoardNews> boardNews(BoardSubject subject) {
    return leaderboards
        .choices(subject.tournament())
        .flatMap(
            choices -> boardNews(subject.tournament(), choices.offered(subject.query()), choices));
  }

  private Optional<BoardNews> boardNews(TournamentId id, BoardQuery query, BoardChoices choices) {
    return leaderboards
        .board(id, query)
        .map(
            board ->
                new BoardNews(
                    board,
                    known.progress(id),
                    choices,
                    known.publication(board.tournament()),
                    ratingsThen(board)));
  }

  private @Nullable RatingBoard ratingsThen(Board board) {
    Instant asOf = board.query().asOf();
    return asOf == null ? null : past.board(board.tournament().id(), asOf);
  }

  private Optional<TournamentNews> tournamentNews(
      TournamentId id, @Nullable TournamentNews before) {
    return known.find(id).map(found -> tournamentNews(found, before));
  }

  private TournamentNews tournamentNews(Tournament found, @Nullable TournamentNews before) {
    TournamentId id = found.id();
    List<Entrant> entrants = known.entrants(id);
    return new TournamentNews(
        found,
        known.progress(id),
        entrants,
        before == null || before.entrants().size() < entrants.size() ? names(id) : before.names(),
        before == null || before.prompts().isEmpty() ? known.prompts(id) : before.prompts(),
        known.failedUnits(id),
        known.retrying(id),
        known.history(id),
        known.publication(found));
  }

  private Map<String, String> names(TournamentId id) {
    return stored.contestants(id).stream()
        .collect(Collectors.toMap(Contestant::id, Contestant::name));
  }

  private TournamentSummary summary(Tournament tournament) {
    return new TournamentSummary(
        tournament, known.progress(tournament.id()), known.entrants(tournament.id()).size());
  }

  /**
   * Has {@code reader} shown the board in {@code page}, now and whenever it has changed; that of
   * all levels where the tournament has no such level.
   */
  public Registration board(
      TournamentId tournament, int level, UI page, Consumer<BoardNews> reader) {
    return board(tournament, BoardQuery.atLevel(level), page, reader);
  }

  /**
   * Has {@code reader} shown the board that {@code query} asks for, now and whenever it has
   * changed; what the tournament does not have is not asked for.
   */
  public Registration board(
      TournamentId tournament, BoardQuery query, UI page, Consumer<BoardNews> reader) {
    return OpenPage.read(boards, new BoardSubject(tournament, query), page, reader);
  }

  /** Has {@code reader} shown the tournament in {@code page}, now and whenever it has changed. */
  public Registration tournament(
      TournamentId tournament, UI page, Consumer<TournamentNews> reader) {
    return OpenPage.read(tournaments, tournament, page, reader);
  }

  /** Has {@code reader} shown which tournaments there are, the newest first. */
  public Registration list(UI page, Consumer<List<Tournament>> reader) {
    return OpenPage.read(lists, Whole.INSTALLATION, page, reader);
  }

  /** Has {@code reader} shown which tournaments there are and how far, the newest first. */
  public Registration summaries(UI page, Consumer<List<TournamentSummary>> reader) {
    return OpenPage.read(summaries, Whole.INSTALLATION, page, reader);
  }

  /** Has {@code reader} shown who works, in short. */
  public Registration workforce(UI page, Consumer<Workforce> reader) {
    return OpenPage.read(workforces, Whole.INSTALLATION, page, reader);
  }

  /** Who works at this moment, in short. */
  public Workforce workforce() {
    return new Workforce(
        alive.workers().isEmpty() ? null : contestants.device(),
        Complaints.of(alive.list()).size());
  }

  @EventListener
  void on(TournamentChanged change) {
    boards.changed(subject -> subject.tournament().equals(change.tournament()));
    tournaments.changed(change.tournament()::equals);
    lists.changed(whole -> true);
    summaries.changed(whole -> true);
  }

  private void lookRound() {
    try {
      boards.renew(news -> isRunning(news.board().tournament()));
      tournaments.renew(news -> isRunning(news.tournament()));
      workforces.renew(workforce -> true);
    } catch (RuntimeException failure) {
      log.warn("The round over what is read failed; the next comes soon.", failure);
    }
  }

  private static boolean isRunning(Tournament tournament) {
    return tournament.status() == TournamentStatus.RUNNING;
  }

  @Override
  public void destroy() {
    // Not interrupted: H2 gives up its file where a thread is interrupted that reads it.
    worker.shutdown();
  }
}
