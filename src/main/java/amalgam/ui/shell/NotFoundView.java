package amalgam.ui.shell;

import amalgam.ui.component.Page;
import amalgam.ui.words.Language;
import amalgam.ui.words.Translated;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Says in plain words that an address leads nowhere. */
@Translated
@AnonymousAllowed
@ParentLayout(Frame.class)
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    String path = event.getLocation().getPath();
    // Where there is a page, it says itself what it lacks; of no page Vaadin says so, in its words.
    boolean isPage = RouteConfiguration.forSessionScope().getRoute(path).isPresent();
    String said = parameter.getCustomMessage();
    Page.fill(
        this,
        Page.head(getTranslation("frame.missing.title"), ""),
        isPage && said != null && !said.isBlank()
            ? sentence(said, Language.ENGLISH)
            : sentence(getTranslation("frame.missing.sentence", path), Language.of(getLocale())),
        new Anchor("", getTranslation("frame.missing.next")));
    return HttpServletResponse.SC_NOT_FOUND;
  }

  private static Paragraph sentence(String words, Language language) {
    Paragraph sentence = new Paragraph(words);
    sentence.addClassName("lead");
    sentence.getElement().setAttribute("lang", language.code());
    return sentence;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("frame.missing.title") + " · Amalgam";
  }
}
