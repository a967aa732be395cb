package amalgam.ui.shell;

import amalgam.ui.component.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** Says in plain words that an address leads nowhere. */
@ParentLayout(Frame.class)
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    String said = parameter.getCustomMessage();
    String sentence =
        said == null || said.isBlank()
            ? "There is no page at “/%s”.".formatted(event.getLocation().getPath())
            : said;
    Page.fill(this, Page.head("Not here", sentence), new Anchor("", "Go to the leaderboard"));
    return HttpServletResponse.SC_NOT_FOUND;
  }

  @Override
  public String getPageTitle() {
    return "Not here · Amalgam";
  }
}
