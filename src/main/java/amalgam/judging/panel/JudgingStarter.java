package amalgam.judging.panel;

import amalgam.judging.JudgingRepository;
import amalgam.platform.definition.DefinitionException;
import amalgam.platform.job.JobQueue;
import amalgam.platform.security.SystemActor;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentChanged;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Has the judges of a tournament begin when it is finished. Looks at all of them when a process
 * starts, since the one before may have died between the two; what is judged takes no time.
 */
@Component
class JudgingStarter {

  private static final Logger LOG = LoggerFactory.getLogger(JudgingStarter.class);

  private final TournamentRepository tournaments;
  private final JudgingRepository judging;
  private final JobQueue queue;
  private final TransactionOperations transactions;

  JudgingStarter(
      TournamentRepository tournaments,
      JudgingRepository judging,
      JobQueue queue,
      TransactionOperations transactions) {
    this.tournaments = tournaments;
    this.judging = judging;
    this.queue = queue;
    this.transactions = transactions;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    SystemActor.run(() -> tournaments.all().stream().map(Tournament::id).forEach(this::startIfDue));
  }

  @EventListener
  void follow(TournamentChanged change) {
    if (!change.elsewhere()) {
      startIfDue(change.tournament());
    }
  }

  private void startIfDue(TournamentId id) {
    if (tournaments.find(id).filter(this::isDue).isPresent()) {
      transactions.executeWithoutResult(status -> queue.add(List.of(JudgingJobs.plan(id))));
    }
  }

  /** Whether it has judges that are to be handed pairs. */
  boolean isDue(Tournament tournament) {
    return tournament.status() == TournamentStatus.FINISHED
        && isAhead(tournament)
        && hasJudges(tournament);
  }

  /** Whether it has finished since its judges were last handed pairs. */
  private boolean isAhead(Tournament tournament) {
    return !judging.plannedFor(tournament.id()).equals(Optional.of(tournament.statusAt()));
  }

  private static boolean hasJudges(Tournament tournament) {
    try {
      return !Bench.declared(tournament).isEmpty();
    } catch (DefinitionException e) {
      LOG.warn("The definition of tournament {} cannot be read any more.", tournament.id(), e);
      return false;
    }
  }
}
