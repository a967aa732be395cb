package amalgam.tournament.play;

import amalgam.tournament.TournamentChanged;
import amalgam.tournament.TournamentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Announces changes once they are stored. */
@Component
class Announcer {

  private final ApplicationEventPublisher events;

  Announcer(ApplicationEventPublisher events) {
    this.events = events;
  }

  /** Announces a change of the tournament: after the transaction, if there is one. */
  void changed(TournamentId id) {
    TournamentChanged change = new TournamentChanged(id);
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              events.publishEvent(change);
            }
          });
    } else {
      events.publishEvent(change);
    }
  }
}
