package amalgam.ui.model;

import amalgam.concept.SpaceCatalog;
import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantCatalog;
import amalgam.contestant.ContestantException;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.Fact;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.Proposals;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Page;
import amalgam.ui.live.LiveTournaments;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One contestant: what it is, and how it does in each tournament. */
@Route("model")
@AnonymousAllowed
class ModelView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

  private static final Logger log = LoggerFactory.getLogger(ModelView.class);

  private final ContestantCatalog contestants;
  private final Tournaments tournaments;
  private final TournamentRepository stored;
  private final SpaceCatalog spaces;
  private final Proposals proposals;
  private final LiveTournaments live;
  private final List<Registration> news = new ArrayList<>();

  private String title = "";

  ModelView(
      ContestantCatalog contestants,
      Tournaments tournaments,
      TournamentRepository stored,
      SpaceCatalog spaces,
      Proposals proposals,
      LiveTournaments live) {
    this.contestants = contestants;
    this.tournaments = tournaments;
    this.stored = stored;
    this.spaces = spaces;
    this.proposals = proposals;
    this.live = live;
  }

  @Override
  public void setParameter(BeforeEvent event, String id) {
    Optional<Contestant> here = here(id);
    Contestant contestant =
        here.or(() -> stored.contestant(id))
            .orElseThrow(() -> new NotFoundException("There is no model “%s”.".formatted(id)));
    title = contestant.name();
    leave();
    Page.fill(this, Page.head(title, ""), here.isPresent() ? facts(contestant) : gone(contestant));
    List<Tournament> played =
        tournaments.visible().stream()
            .filter(tournament -> tournament.status() != TournamentStatus.DRAFT)
            .filter(tournament -> isEntered(tournament, id))
            .toList();
    if (played.isEmpty()) {
      add(Page.empty("Its results will stand here. It has not entered a tournament yet."));
    }
    played.forEach(tournament -> add(section(tournament, contestant, event.getUI())));
  }

  /** The contestant if it could play now; one whose files are damaged could not. */
  private Optional<Contestant> here(String id) {
    try {
      return contestants.find(id);
    } catch (ContestantException e) {
      log.warn("The model {} cannot be read: {}", id, e.getMessage());
      return Optional.empty();
    }
  }

  private static Component gone(Contestant contestant) {
    if (contestant.kind() == ContestantKind.PEOPLE) {
      return Page.empty(
          "People who walked the models' prompts, each a prompt once. Whoever plays appears as"
              + " People, under a name of their own only if they wish.",
          new Anchor("play", "Play"));
    }
    DescriptionList facts = Page.facts();
    Page.fact(facts, "Family", contestant.family());
    Long parameters = contestant.parameters();
    if (parameters != null) {
      Page.fact(facts, "Parameters", Numbers.count(parameters));
    }
    return new Div(
        new Paragraph("Its model is not here any more. What it did while it was stays."), facts);
  }

  private boolean isEntered(Tournament tournament, String contestantId) {
    return tournaments.entrants(tournament.id()).stream()
        .anyMatch(entrant -> entrant.contestantId().equals(contestantId));
  }

  private Component facts(Contestant contestant) {
    DescriptionList facts = Page.facts();
    Page.fact(facts, "Family", contestant.family());
    for (Fact fact : contestants.facts(contestant.id())) {
      Page.fact(facts, fact.label(), fact.value());
    }
    return facts;
  }

  private Component section(Tournament tournament, Contestant contestant, UI page) {
    ModelResult result = new ModelResult(tournament, contestant, proposals, spaces);
    news.add(
        live.board(
            tournament.id(), Board.ALL_LEVELS, page, arrived -> result.show(arrived.board())));
    return result;
  }

  private void leave() {
    news.forEach(Registration::remove);
    news.clear();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    leave();
  }

  @Override
  public String getPageTitle() {
    return title + " · Amalgam";
  }
}
