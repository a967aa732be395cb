package amalgam.ui.model;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantCatalog;
import amalgam.contestant.Fact;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.Proposals;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Page;
import amalgam.ui.live.LiveTournaments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;

/** One contestant: what it is, and how it does in each tournament. */
@Route("model")
class ModelView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

  private final ContestantCatalog contestants;
  private final Tournaments tournaments;
  private final Proposals proposals;
  private final LiveTournaments live;
  private final List<Registration> news = new ArrayList<>();

  private String title = "";

  ModelView(
      ContestantCatalog contestants,
      Tournaments tournaments,
      Proposals proposals,
      LiveTournaments live) {
    this.contestants = contestants;
    this.tournaments = tournaments;
    this.proposals = proposals;
    this.live = live;
  }

  @Override
  public void setParameter(BeforeEvent event, String id) {
    Contestant contestant =
        contestants
            .find(id)
            .orElseThrow(() -> new NotFoundException("There is no model “%s”.".formatted(id)));
    title = contestant.name();
    leave();
    Page.fill(this, Page.head(title, ""), facts(contestant));
    List<Tournament> played =
        tournaments.all().stream()
            .filter(tournament -> tournament.status() != TournamentStatus.DRAFT)
            .filter(tournament -> isEntered(tournament, id))
            .toList();
    if (played.isEmpty()) {
      add(Page.empty("Its results will stand here. It has not entered a tournament yet."));
    }
    played.forEach(tournament -> add(section(tournament, contestant, event.getUI())));
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
    ModelResult result = new ModelResult(tournament, contestant, proposals);
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
