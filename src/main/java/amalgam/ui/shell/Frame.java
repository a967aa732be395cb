package amalgam.ui.shell;

import amalgam.platform.security.CurrentPerson;
import amalgam.ui.component.VisitMark;
import amalgam.ui.live.LiveTournaments;
import amalgam.ui.live.Workforce;
import amalgam.ui.words.Language;
import amalgam.ui.words.LanguageSwitch;
import amalgam.ui.words.Translated;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** The frame around every page: the name, the ways, the colours, and where the work is done. */
@Layout
@AnonymousAllowed
class Frame extends Div implements RouterLayout, AfterNavigationObserver {

  /** What Vaadin's strip at the top says while the line is cut. */
  private static final String CONNECTION =
      """
      const strip = window.Vaadin?.connectionIndicator;
      if (strip) {
        Object.assign(strip, { onlineText: $0, offlineText: $1, reconnectingText: $2 });
      }
      """;

  private final LiveTournaments live;
  private final Main main = new Main();
  private final Span device = new Span();
  private final Anchor workers = new Anchor("workers", "");
  private final TopBar top;

  private @Nullable Registration news;

  Frame(LiveTournaments live, LanguageSwitch languages, OwnMenu own) {
    this.live = live;
    this.top = new TopBar(languages, own);
    addClassName("frame");
    main.setId("main");
    main.getElement().setAttribute("tabindex", "-1");
    add(skipLink(), top, main, bottom());
  }

  private Component skipLink() {
    Anchor skip = new Anchor("#main", getTranslation("frame.skip"));
    skip.addClassName("skip-link");
    skip.setRouterIgnore(true);
    return skip;
  }

  private Component bottom() {
    Anchor api = new Anchor("/api.html", "API");
    api.setRouterIgnore(true);
    Div ways = new Div(workers, api);
    ways.addClassName("links");
    Div inner = new Div(device, ways);
    inner.addClassName("inner");
    return new Footer(inner);
  }

  private void show(Workforce workforce) {
    String name = workforce.device();
    device.setText(
        name == null ? getTranslation("frame.device.none") : getTranslation("frame.device", name));
    workers.setText(getTranslation("frame.workers", workforce.complaints()));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    news = live.workforce(event.getUI(), this::show);
    event
        .getUI()
        .getPage()
        .executeJs(
            CONNECTION,
            getTranslation("frame.connection.back"),
            getTranslation("frame.connection.lost"),
            getTranslation("frame.connection.sought"));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (news != null) {
      news.remove();
      news = null;
    }
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.removeAll();
    boolean isTranslated = content.getClass().isAnnotationPresent(Translated.class);
    if (!isTranslated && Language.of(getLocale()) != Language.ENGLISH) {
      content.getElement().setAttribute("lang", Language.ENGLISH.code());
      Paragraph note = new Paragraph(getTranslation("frame.english-only"));
      note.addClassName("english-only");
      main.add(note);
    }
    main.getElement().appendChild(content.getElement());
  }

  @Override
  public void removeRouterLayoutContent(HasElement content) {
    main.removeAll();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    show(live.workforce());
    top.fold();
    String first = event.getLocation().getFirstSegment();
    top.links().forEach((address, link) -> mark(link, isWithin(first, address)));
    mark(workers, isWithin(first, "workers"));
    rememberVisit(first);
  }

  private static void rememberVisit(String segment) {
    UI page = UI.getCurrentOrThrow();
    if (CurrentPerson.now().isSignedIn()) {
      VisitMark.set(page);
    } else if (!segment.equals("sign-in")) {
      VisitMark.forget(page);
    }
  }

  private static void mark(Anchor link, boolean isHere) {
    if (isHere) {
      link.getElement().setAttribute("aria-current", "page");
    } else {
      link.getElement().removeAttribute("aria-current");
    }
  }

  private static boolean isWithin(String segment, String address) {
    return address.isEmpty()
        ? segment.isEmpty()
        : segment.equals(address) || address.equals(segment + "s");
  }
}
