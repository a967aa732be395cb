package amalgam.ui.live;

import amalgam.platform.DataFolder;
import amalgam.platform.node.ServesPages;
import amalgam.tournament.Tournaments;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Knows whether a fresh installation is still about to start the tournaments it ships with. */
@ServesPages
@Component
public class FirstTournaments {

  private final DataFolder data;
  private final Tournaments tournaments;
  private final boolean demonstrate;

  /**
   * @param demonstrate whether a fresh installation gets the demonstration
   */
  FirstTournaments(
      DataFolder data,
      Tournaments tournaments,
      @Value("${amalgam.demonstration:true}") boolean demonstrate) {
    this.data = data;
    this.tournaments = tournaments;
    this.demonstrate = demonstrate;
  }

  /** Whether there is none yet, but will be soon. */
  public boolean areComing() {
    return demonstrate
        && !data.hasMark(DataFolder.Mark.DEMONSTRATED)
        && tournaments.all().isEmpty();
  }
}
