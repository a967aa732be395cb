package amalgam.ui.account;

import amalgam.account.AccountException;
import com.vaadin.flow.component.html.Paragraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** Says that a wish about accounts was granted, or why it was not; empty at first. */
public class AccountRefusal extends Paragraph {

  private static final Logger log = LoggerFactory.getLogger(AccountRefusal.class);

  public AccountRefusal() {
    addClassName("outcome");
    getElement().setAttribute("role", "alert");
  }

  /**
   * Does it, or says why not.
   *
   * @return whether it was done
   */
  public boolean attempt(Runnable deed) {
    setText("");
    removeClassName("trouble");
    try {
      deed.run();
      return true;
    } catch (AccountException refused) {
      complain(AccountWords.refusal(this, refused));
    } catch (AccessDeniedException denied) {
      complain(getTranslation("account.refused.no-longer"));
    } catch (RuntimeException failure) {
      log.error("A wish about an account could not be fulfilled.", failure);
      complain(getTranslation("account.refused.failure"));
    }
    return false;
  }

  /** Says what was done. */
  public void tell(String words) {
    removeClassName("trouble");
    setText(words);
  }

  /** Says what has to be changed. */
  public void complain(String words) {
    addClassName("trouble");
    setText(words);
  }
}
