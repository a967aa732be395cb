package amalgam.planning;

import amalgam.tournament.AuditEntry;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Looks up how fast the latest tournament was that ran from its start to its end undisturbed, of
 * those that anyone may know of: plans name it.
 */
@Component
class MeasuredPace {

  /** Created, started, finished: nobody paused it, let someone in or had units tried again. */
  private static final int UNDISTURBED = 3;

  private final Tournaments tournaments;

  MeasuredPace(Tournaments tournaments) {
    this.tournaments = tournaments;
  }

  Optional<Pace> latest() {
    return tournaments.all().stream()
        .filter(one -> one.isListed() && one.status() == TournamentStatus.FINISHED)
        .map(this::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Pace> of(Tournament tournament) {
    List<AuditEntry> history = tournaments.history(tournament.id());
    long proposals = tournaments.progress(tournament.id()).done();
    return history.stream()
        .filter(entry -> entry.what().equals(TournamentAction.START.past()))
        .filter(start -> history.size() == UNDISTURBED)
        .map(start -> Duration.between(start.at(), history.getFirst().at()).toMillis() / 1e3)
        .filter(seconds -> seconds > 0 && proposals > 0)
        .map(seconds -> new Pace(tournament, proposals, proposals / seconds))
        .findFirst();
  }
}
