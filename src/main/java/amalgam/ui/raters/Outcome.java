package amalgam.ui.raters;

import com.vaadin.flow.component.html.Paragraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** Says that a wish about raters was granted, or why it was not; empty at first. */
class Outcome extends Paragraph {

  private static final Logger log = LoggerFactory.getLogger(Outcome.class);

  Outcome() {
    addClassName("outcome");
    getElement().setAttribute("role", "alert");
  }

  /** Does it, or says why not. */
  void attempt(Runnable deed) {
    tell("");
    try {
      deed.run();
    } catch (AccessDeniedException denied) {
      complain(getTranslation("raters.refused.denied"));
    } catch (RuntimeException failure) {
      log.error("A wish about raters could not be fulfilled.", failure);
      complain(getTranslation("raters.refused.failure"));
    }
  }

  /** Says what was done. */
  void tell(String words) {
    removeClassName("trouble");
    setText(words);
  }

  /** Says what has to be changed. */
  void complain(String words) {
    addClassName("trouble");
    setText(words);
  }
}
