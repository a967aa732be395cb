package amalgam.tournament.play;

import amalgam.tournament.AuditLog;
import amalgam.tournament.By;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.EntrantRegister;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Decides what follows from what happened: an entrant that keeps failing is withdrawn with its
 * reason and the rest plays on; a tournament with nothing left to do is finished.
 */
@Component
class Referee {

  /** An entrant that has judged something is withdrawn after so many given-up units. */
  private static final int FAILED_UNITS = 3;

  /** After a look, so many times as long goes by before the next. */
  private static final int SHARE_OF_WORK = 20;

  private static final String NOBODY_LEFT = "Every entrant was withdrawn; each says why.";
  private static final String ONE_FAILED =
      "A unit of work failed and was given up; it says why. Try it again when that is put right.";
  private static final String SOME_FAILED =
      "%d units of work failed and were given up; each says why. Try them again when that is put"
          + " right.";

  private final TournamentRepository tournaments;
  private final EntrantRegister register;
  private final BlockRepository blocks;
  private final FailedBlocks failures;
  private final UnitJobs jobs;
  private final AuditLog log;
  private final TransactionOperations transactions;
  private final Announcer announcer;
  private final Map<TournamentId, Long> nextLook = new ConcurrentHashMap<>();

  Referee(
      TournamentRepository tournaments,
      EntrantRegister register,
      BlockRepository blocks,
      FailedBlocks failures,
      UnitJobs jobs,
      AuditLog log,
      TransactionOperations transactions,
      Announcer announcer) {
    this.tournaments = tournaments;
    this.register = register;
    this.blocks = blocks;
    this.failures = failures;
    this.jobs = jobs;
    this.log = log;
    this.transactions = transactions;
    this.announcer = announcer;
  }

  /** Follows up a unit that was given up, within the same transaction. */
  void judgeFailure(EntrantId id, String reason) {
    Entrant entrant = tournaments.entrant(id).orElseThrow();
    FailedBlocks.Outcomes outcomes = failures.outcomes(id);
    if (outcomes.judged() == 0 || outcomes.failed() >= FAILED_UNITS) {
      withdraw(entrant, reason);
    }
    announcer.changed(entrant.tournament());
  }

  private void withdraw(Entrant entrant, String reason) {
    if (register.withdraw(entrant.id(), reason, true)) {
      jobs.remove(entrant);
      log.add(entrant.tournament(), "withdrew " + EntrantName.of(entrant), By.itself(reason));
    }
  }

  /** Stops a tournament for good, within the caller's transaction. */
  void cancel(TournamentId id, String reason) {
    if (tournaments.changeStatus(
        id, TournamentStatus.RUNNING, TournamentStatus.CANCELLED, reason)) {
      log.add(id, "stopped", By.itself(reason));
    }
    announcer.changed(id);
  }

  /**
   * Pauses a running tournament, within the caller's transaction; whoever resumes it tries again.
   */
  void pause(TournamentId id, String reason) {
    if (tournaments.changeStatus(id, TournamentStatus.RUNNING, TournamentStatus.PAUSED, reason)) {
      log.add(id, "paused", By.itself(reason));
    }
    announcer.changed(id);
  }

  /**
   * Looks whether nothing of a tournament is left to do, unless it was looked a moment ago: where
   * looking takes long, most of the time is kept for the work.
   */
  void finishSoon(TournamentId id) {
    Long next = nextLook.get(id);
    if (next == null || System.nanoTime() - next >= 0) {
      finishIfDone(id);
    }
  }

  /** Marks a running tournament finished when nothing of it is left to do. */
  void finishIfDone(TournamentId id) {
    long began = System.nanoTime();
    boolean isOpen = blocks.hasOpen(id);
    long now = System.nanoTime();
    nextLook.put(id, now + SHARE_OF_WORK * (now - began));
    if (!isOpen && tournaments.isPlanned(id)) {
      transactions.executeWithoutResult(status -> finish(id));
      nextLook.remove(id);
    }
  }

  private void finish(TournamentId id) {
    boolean runs = tournaments.lock(id).status() == TournamentStatus.RUNNING;
    if (runs && !blocks.hasOpen(id)) {
      String reason = whatIsMissing(id);
      tournaments.changeStatus(id, TournamentStatus.RUNNING, TournamentStatus.FINISHED, reason);
      log.add(id, "finished", new By("Amalgam", reason));
      announcer.changed(id);
    }
  }

  private @Nullable String whatIsMissing(TournamentId id) {
    if (tournaments.entrants(id).stream()
        .filter(entrant -> !entrant.isOpenEnded())
        .allMatch(Entrant::isWithdrawn)) {
      return NOBODY_LEFT;
    }
    int failed = failures.failed(id).size();
    return switch (failed) {
      case 0 -> null;
      case 1 -> ONE_FAILED;
      default -> SOME_FAILED.formatted(failed);
    };
  }
}
