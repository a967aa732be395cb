package amalgam.ui.component;

import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import amalgam.ui.live.FirstTournaments;
import amalgam.ui.live.LiveTournaments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A page that shows one tournament at a time and follows it while it is open: the one that its
 * address names, as {@link #TOURNAMENT} in the path or in the query, else the newest.
 *
 * @param <S> what is followed, compared by {@code equals}: followed anew only where it differs
 * @param <N> what arrives about it
 */
public abstract class TournamentPage<S, N> extends Div
    implements BeforeEnterObserver, AfterNavigationObserver {

  /** Name of the tournament's number in paths and queries. */
  public static final String TOURNAMENT = "tournament";

  /** What a path holds after its page's name, to name a tournament or none. */
  public static final String PATH_END = "/:" + TOURNAMENT + "?([0-9]{1,18})";

  private final Tournaments tournaments;
  private final FirstTournaments first;
  private final LiveTournaments live;

  private final TournamentTabs tabs = new TournamentTabs();
  private final TournamentSections sections;
  private final Div place = new Div();
  private final String promise;

  private List<Tournament> listed = List.of();
  private QueryParameters query = QueryParameters.empty();
  private @Nullable TournamentId asked;
  private @Nullable S followed;
  private @Nullable N latest;
  private boolean isContentShown;
  private @Nullable Registration news;
  private @Nullable Registration list;

  /**
   * A page that is empty until it is entered.
   *
   * @param sentence what the page shows
   * @param promise what it will show where there is no tournament yet: "how novel … are"
   */
  protected TournamentPage(
      TournamentSection section,
      String title,
      String sentence,
      String promise,
      Tournaments tournaments,
      FirstTournaments first,
      LiveTournaments live) {
    this.tournaments = tournaments;
    this.first = first;
    this.live = live;
    this.promise = promise;
    this.sections = new TournamentSections(section);
    addClassName("board-page");
    add(Page.head(title, sentence), tabs, sections, place);
  }

  /** Reads the address; says what to follow of the tournament. */
  protected abstract S read(TournamentId tournament, QueryParameters query);

  /** Has {@code reader} told, now and whenever it has changed. */
  protected abstract Registration follow(S subject, UI page, Consumer<N> reader);

  /** What stands in the place of the content as long as there is nothing to fill it with. */
  protected abstract Optional<Component> nothingYet(N news);

  /** Builds what {@link #show} fills, anew for each subject. */
  protected abstract Component[] content(N news);

  /** Fills the content with what arrived, or with the same under another address. */
  protected abstract void show(N news);

  /** The address of this page about another tournament, with what is chosen that it shares. */
  protected abstract String tab(TournamentId tournament);

  /** To be shown once somebody's answers have been judged. */
  protected static Component unplayed(Tournament tournament) {
    return Page.empty(
        "Nobody's answers have been judged in this tournament yet. This page fills by itself once"
            + " they are.",
        new Anchor("tournament/" + tournament.id(), "See how far it is"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    query = event.getLocation().getQueryParameters();
    asked =
        event
            .getRouteParameters()
            .getLong(TOURNAMENT)
            .or(() -> number(query))
            .map(TournamentId::new)
            .orElse(null);
    if (asked != null && tournaments.visible(asked).isEmpty()) {
      event.rerouteToError(NotFoundException.class, "There is no tournament %s.".formatted(asked));
    }
  }

  private static Optional<Long> number(QueryParameters query) {
    return query
        .getSingleParameter(TOURNAMENT)
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(Long::valueOf);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    listed = listed(tournaments.all());
    look();
    if (list == null) {
      list = live.list(UI.getCurrentOrThrow(), this::list);
    }
  }

  private void list(List<Tournament> all) {
    List<Tournament> now = listed(all);
    if (!now.equals(listed)) {
      listed = now;
      look();
    }
  }

  private static List<Tournament> listed(List<Tournament> all) {
    return all.stream().filter(Tournament::isListed).toList();
  }

  /** Shows what the address asks for, of what there is. */
  private void look() {
    TournamentId chosen =
        asked == null ? listed.stream().findFirst().map(Tournament::id).orElse(null) : asked;
    tabs.show(listed, chosen, this::tab);
    sections.show(chosen);
    if (chosen == null) {
      leave();
      Page.fill(place, noTournament());
      return;
    }
    S subject = read(chosen, query);
    if (!subject.equals(followed)) {
      leave();
      followed = subject;
      Page.fill(place, Page.skeleton("plot"), Page.skeleton("table"));
      news = follow(subject, UI.getCurrentOrThrow(), this::arrived);
    } else if (latest != null) {
      arrived(latest);
    }
  }

  private Component noTournament() {
    return first.areComing()
        ? Page.empty("Amalgam is setting up its first tournaments…")
        : Page.empty(
            "This page will show %s. No tournament has been started yet.".formatted(promise),
            NextTournament.way("Describe a tournament"));
  }

  private void arrived(N arrived) {
    latest = arrived;
    Optional<Component> instead = nothingYet(arrived);
    if (instead.isPresent()) {
      isContentShown = false;
      Page.fill(place, instead.get());
      return;
    }
    if (!isContentShown) {
      isContentShown = true;
      Page.fill(place, content(arrived));
    }
    show(arrived);
  }

  private void leave() {
    latest = null;
    followed = null;
    isContentShown = false;
    if (news != null) {
      news.remove();
      news = null;
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    leave();
    if (list != null) {
      list.remove();
      list = null;
    }
  }
}
