package amalgam.ui.tournament;

import amalgam.planning.PlanSettings;
import amalgam.planning.Planner;
import amalgam.platform.security.Authority;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentException;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Page;
import amalgam.ui.plan.PlanAddress;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Describes a tournament, checks it, and starts it. */
@Route("tournaments/new")
@PageTitle("New tournament · Amalgam")
@RolesAllowed(Authority.RESEARCHER)
class NewTournamentView extends Div implements AfterNavigationObserver {

  private final Tournaments tournaments;
  private final ExampleDefinition example;
  private final Planner planner;
  private final DefinitionField definition;

  NewTournamentView(Tournaments tournaments, ExampleDefinition example, Planner planner) {
    this.tournaments = tournaments;
    this.example = example;
    this.planner = planner;
    this.definition =
        new DefinitionField(
            "Definition (YAML)",
            "amalgam.definition",
            yaml -> inWords(tournaments.check(yaml)),
            "Create and start",
            this::createAndStart);
    add(
        Page.head(
            "New tournament",
            "Say which space it is played on and who plays; all else has a default."),
        new Anchor("plan", "Plan it first: see what it would tell before you spend anything"),
        definition);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    if (query.getParameters().isEmpty()) {
      definition.offer(example.text());
    } else {
      definition.write(planned(query));
    }
  }

  /** The plan that the address says, or why it says none. */
  private String planned(QueryParameters query) {
    try {
      PlanSettings settings = PlanAddress.settings(query, planner);
      return planner.definition(settings, PlanAddress.query(settings, null).getQueryString());
    } catch (IllegalArgumentException | TournamentException refused) {
      return "# "
          + String.valueOf(refused.getMessage()).replaceAll("\\R", " ")
          + "\n"
          + example.text();
    }
  }

  private static String inWords(TournamentDefinition read) {
    var prompts = read.promptSpecification();
    int entrants =
        read.entrants().stream()
            .mapToInt(group -> group.ids().size() * group.settings().size())
            .sum();
    return "This can be played: %s prompts (%s bundles of %s levels), %s."
        .formatted(
            Numbers.count((long) prompts.bundles() * prompts.levels()),
            Numbers.count(prompts.bundles()),
            Numbers.count(prompts.levels()),
            Numbers.counted(entrants, "entrant"));
  }

  private void createAndStart(String yaml) {
    Tournament created = tournaments.create(yaml, Someone.here());
    tournaments.perform(created.id(), TournamentAction.START, Someone.here());
    UI.getCurrentOrThrow().navigate(TournamentView.class, created.id().value());
  }
}
