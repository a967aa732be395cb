package amalgam.ui.shell;

import amalgam.ui.component.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Says in plain words that a page could not be made; the log says why. */
@ParentLayout(Frame.class)
class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

  private static final Logger log = LoggerFactory.getLogger(FailureView.class);

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    String address = "/" + event.getLocation().getPathWithQueryParameters();
    log.error("The page {} could not be made.", address, parameter.getException());
    Page.fill(
        this,
        Page.head("This page could not be made", reason(parameter.getCaughtException())),
        new Anchor(address, "Try again"));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  private static String reason(Throwable failure) {
    return failure instanceof DataAccessException || failure instanceof TransactionException
        ? "The database does not answer; most likely the disk is full. Make room, and try again."
            + " Nothing stored is lost."
        : "Something failed on our side, and the log says what. Nothing stored is lost.";
  }

  @Override
  public String getPageTitle() {
    return "A failure · Amalgam";
  }
}
