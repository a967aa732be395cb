package amalgam.ui.endpoint;

import amalgam.contestant.ContestantException;
import amalgam.tournament.TournamentException;
import com.vaadin.flow.component.html.Paragraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what came of a wish about endpoints; empty at first. */
class EndpointRefusal extends Paragraph {

  private static final Logger log = LoggerFactory.getLogger(EndpointRefusal.class);

  EndpointRefusal() {
    addClassName("outcome");
    getElement().setAttribute("role", "alert");
  }

  /** Does it and says so, or says why not. */
  void attempt(String done, Runnable deed) {
    addClassName("trouble");
    try {
      deed.run();
      removeClassName("trouble");
      setText(done);
    } catch (ContestantException | TournamentException | IllegalArgumentException refused) {
      setText(refused.getMessage());
    } catch (RuntimeException failure) {
      log.error("A wish about an endpoint could not be fulfilled.", failure);
      setText(getTranslation("endpoints.failure"));
    }
  }
}
