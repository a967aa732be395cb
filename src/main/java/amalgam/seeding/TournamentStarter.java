package amalgam.seeding;

import amalgam.platform.definition.DefinitionException;
import amalgam.tournament.By;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Starts tournaments from their definitions, each once. */
@Component
class TournamentStarter {

  private static final Logger LOG = LoggerFactory.getLogger(TournamentStarter.class);

  private static final By STARTING =
      By.itself("Its settings say so, or it is new here and shows what it can do.");

  private final Tournaments tournaments;

  TournamentStarter(Tournaments tournaments) {
    this.tournaments = tournaments;
  }

  boolean isNoneStored() {
    return tournaments.all().isEmpty();
  }

  /** Creates and starts what {@code definition} describes, unless that was done before. */
  void startOnce(String definition) {
    try {
      Tournament tournament = tournaments.createOnce(definition, STARTING);
      if (tournament.status() == TournamentStatus.DRAFT) {
        tournaments.perform(tournament.id(), TournamentAction.START, STARTING);
      }
    } catch (DefinitionException | TournamentException e) {
      LOG.error("A tournament could not be started: {}", e.getMessage());
    }
  }
}
