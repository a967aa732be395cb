package amalgam.ui.shell;

import amalgam.ui.component.Page;
import amalgam.ui.words.Translated;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Says in plain words that a page could not be made; the log says why. */
@Translated
@AnonymousAllowed
@ParentLayout(Frame.class)
class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

  private static final Logger log = LoggerFactory.getLogger(FailureView.class);

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    String address = "/" + event.getLocation().getPathWithQueryParameters();
    // Not the whole address: behind some pages' names stands the secret of a link.
    log.error(
        "The page /{} could not be made.",
        event.getLocation().getFirstSegment(),
        parameter.getException());
    Page.fill(
        this,
        Page.head(getTranslation("frame.failure.title"), reason(parameter.getCaughtException())),
        new Anchor(address, getTranslation("frame.failure.again")));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  private String reason(Throwable failure) {
    return failure instanceof DataAccessException || failure instanceof TransactionException
        ? getTranslation("frame.failure.database")
        : getTranslation("frame.failure.other");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("frame.failure.name") + " · Amalgam";
  }
}
