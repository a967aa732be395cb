package amalgam.ui.tournament;

import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Page;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** Describes a tournament, checks it, and starts it. */
@Route("tournaments/new")
@PageTitle("New tournament · Amalgam")
class NewTournamentView extends Div {

  private final Tournaments tournaments;
  private final ExampleDefinition example;
  private final DefinitionField definition;

  NewTournamentView(Tournaments tournaments, ExampleDefinition example) {
    this.tournaments = tournaments;
    this.example = example;
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
        definition);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    definition.offer(example.text());
  }

  private static String inWords(TournamentDefinition read) {
    var prompts = read.promptSpecification();
    int entrants =
        read.entrants().stream()
            .mapToInt(group -> group.contestants().size() * group.settings().size())
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
