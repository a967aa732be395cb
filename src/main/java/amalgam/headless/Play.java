package amalgam.headless;

import amalgam.judging.panel.JudgingProgress;
import amalgam.platform.definition.DefinitionException;
import amalgam.tournament.By;
import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One tournament from its definition to its end, in a process that works. */
final class Play {

  private static final By BY = By.itself("The command 'run' plays it.");
  private static final long LOOK_EVERY_MILLIS = 500;
  private static final String PATIENCE = "amalgam.run.patience";
  private static final Duration DEFAULT_PATIENCE = Duration.ofMinutes(1);

  private final Tournaments tournaments;
  private final JudgingProgress judging;
  private final Semaphore news;
  private final ProgressReport report;
  private final Duration patience;
  private long lastCalm = System.nanoTime();

  /**
   * @param news has a permit for every change, to look at once
   * @param patience how long work may stand still before the run is given up
   */
  Play(
      Tournaments tournaments,
      JudgingProgress judging,
      Semaphore news,
      ProgressReport report,
      Duration patience) {
    this.tournaments = tournaments;
    this.judging = judging;
    this.news = news;
    this.report = report;
    this.patience = patience;
  }

  /** Plays in a command's application, as patiently as its settings say. */
  static Play in(HeadlessCommand.Work work, ProgressReport report) {
    Duration patience =
        work.running().getEnvironment().getProperty(PATIENCE, Duration.class, DEFAULT_PATIENCE);
    return new Play(
        work.get(Tournaments.class),
        work.get(JudgingProgress.class),
        work.news(),
        report,
        patience);
  }

  /**
   * Stores what {@code definition} describes, unless it is there from an interrupted run.
   *
   * @throws RunException if it cannot be accepted
   */
  Tournament accept(String definition) {
    try {
      return tournaments.createOnce(definition, BY);
    } catch (DefinitionException | TournamentException e) {
      throw RunException.refused("%s", String.valueOf(e.getMessage()));
    }
  }

  /**
   * Plays to the end, and has its judges judge.
   *
   * @return the finished tournament
   * @throws RunException if it was stopped or paused, or stands still
   */
  Tournament toTheEnd(Tournament accepted) throws InterruptedException {
    switch (accepted.status()) {
      case DRAFT -> tournaments.perform(accepted.id(), TournamentAction.START, BY);
      case PAUSED -> tournaments.perform(accepted.id(), TournamentAction.RESUME, BY);
      case RUNNING, FINISHED, CANCELLED -> {}
    }
    while (true) {
      Tournament now = tournaments.find(accepted.id()).orElseThrow();
      switch (now.status()) {
        case FINISHED -> {
          if (!judging.isOver(now)) {
            look(now.id());
            continue;
          }
          report.show(tournaments.progress(now.id()));
          report.close();
          return now;
        }
        case PAUSED -> throw RunException.halted("It was paused: %s", reason(now));
        case CANCELLED -> throw RunException.hopeless("It was stopped: %s", reason(now));
        case DRAFT, RUNNING -> look(now.id());
      }
    }
  }

  private static String reason(Tournament tournament) {
    return tournament.statusReason() == null ? "nobody said why." : tournament.statusReason();
  }

  private void look(TournamentId id) throws InterruptedException {
    Progress progress = tournaments.progress(id);
    report.show(progress);
    checkTrouble(progress.trouble());
    if (news.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
      news.drainPermits();
    }
  }

  private void checkTrouble(@Nullable String trouble) {
    if (trouble == null) {
      lastCalm = System.nanoTime();
    } else if (System.nanoTime() - lastCalm > patience.toNanos()) {
      throw RunException.halted(
          "Nothing has come on for %s: %s", ProgressReport.span(patience), trouble);
    }
  }
}
