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
        Page.head(
            "This page could not be made",
            "Something failed on our side, and the log says what. Nothing stored is lost."),
        new Anchor(address, "Try again"));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  @Override
  public String getPageTitle() {
    return "A failure · Amalgam";
  }
}
