package amalgam.ui.shell;

import amalgam.ui.component.ThemeSwitch;
import amalgam.ui.live.LiveTournaments;
import amalgam.ui.live.Workforce;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The frame around every page: the name, the ways, the colours, and where the work is done. */
@Layout
class Frame extends Div implements RouterLayout, AfterNavigationObserver {

  /** Where the navigation leads, and the beginnings of the addresses that belong to it. */
  private static final Map<String, String> WAYS = new LinkedHashMap<>();

  static {
    WAYS.put("", "Leaderboard");
    WAYS.put("tradeoff", "Tradeoff");
    WAYS.put("tournaments", "Tournaments");
    WAYS.put("models", "Models");
    WAYS.put("spaces", "Spaces");
  }

  private final LiveTournaments live;
  private final Main main = new Main();
  private final Span device = new Span();
  private final Anchor workers = new Anchor("workers", "Workers");
  private final Map<String, Anchor> links = new LinkedHashMap<>();

  private @Nullable Registration news;

  Frame(LiveTournaments live) {
    this.live = live;
    addClassName("frame");
    main.setId("main");
    main.getElement().setAttribute("tabindex", "-1");
    add(skipLink(), top(), main, bottom());
  }

  private static Component skipLink() {
    Anchor skip = new Anchor("#main", "Skip to the content");
    skip.addClassName("skip-link");
    skip.setRouterIgnore(true);
    return skip;
  }

  private Component top() {
    Anchor name = new Anchor("", "Amalgam");
    name.addClassName("app-name");
    Nav ways = new Nav();
    ways.getElement().setAttribute("aria-label", "Pages");
    WAYS.forEach(
        (address, title) -> {
          Anchor link = new Anchor(address, title);
          links.put(address, link);
          ways.add(link);
        });
    Div inner = new Div(name, ways, new ThemeSwitch());
    inner.addClassName("inner");
    return new Header(inner);
  }

  private Component bottom() {
    Anchor api = new Anchor("/swagger-ui/index.html", "API");
    api.setRouterIgnore(true);
    links.put("workers", workers);
    Div ways = new Div(workers, api);
    ways.addClassName("links");
    Div inner = new Div(device, ways);
    inner.addClassName("inner");
    return new Footer(inner);
  }

  private void show(Workforce workforce) {
    String name = workforce.device();
    device.setText(name == null ? "No worker is running." : "Transformers run on " + name + ".");
    int complaints = workforce.complaints();
    workers.setText(
        switch (complaints) {
          case 0 -> "Workers";
          case 1 -> "Workers: 1 thing to put right";
          default -> "Workers: %d things to put right".formatted(complaints);
        });
  }

  @Override
  protected void onAttach(AttachEvent event) {
    news = live.workforce(event.getUI(), this::show);
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
    main.getElement().removeAllChildren();
    main.getElement().appendChild(content.getElement());
  }

  @Override
  public void removeRouterLayoutContent(HasElement content) {
    main.getElement().removeAllChildren();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    show(live.workforce());
    String first = event.getLocation().getFirstSegment();
    links.forEach(
        (address, link) -> {
          if (isWithin(first, address)) {
            link.getElement().setAttribute("aria-current", "page");
          } else {
            link.getElement().removeAttribute("aria-current");
          }
        });
  }

  private static boolean isWithin(String segment, String address) {
    return address.isEmpty()
        ? segment.isEmpty()
        : segment.equals(address) || address.equals(segment + "s");
  }
}
