package amalgam.ui.component;

import amalgam.tournament.TournamentException;
import com.vaadin.flow.component.html.Paragraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says why something that a person wished was not done; empty when it was. */
public class Refusal extends Paragraph {

  private static final Logger log = LoggerFactory.getLogger(Refusal.class);

  public Refusal() {
    addClassName("trouble");
    getElement().setAttribute("role", "alert");
  }

  /** Does it, or says why not. */
  public void attempt(Runnable deed) {
    setText("");
    try {
      deed.run();
    } catch (TournamentException refused) {
      setText(refused.getMessage());
    } catch (RuntimeException failure) {
      log.error("A wish could not be fulfilled.", failure);
      setText(
          "Something failed on our side, and the log says what. Nothing is changed; try again.");
    }
  }
}
