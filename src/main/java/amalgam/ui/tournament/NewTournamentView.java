package amalgam.ui.tournament;

import amalgam.platform.definition.DefinitionException;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentException;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Page;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Describes a tournament, checks it, and starts it. */
@Route("tournaments/new")
@PageTitle("New tournament · Amalgam")
class NewTournamentView extends Div {

  private static final Logger log = LoggerFactory.getLogger(NewTournamentView.class);

  /** Where the browser keeps what was typed, until a tournament is made of it. */
  private static final String DRAFT = "amalgam.definition";

  private final Tournaments tournaments;
  private final TextArea definition = new TextArea("Definition (YAML)");
  private final Paragraph verdict = new Paragraph();

  NewTournamentView(Tournaments tournaments, ExampleDefinition example) {
    this.tournaments = tournaments;
    definition.setValue(example.text());
    definition.addClassName("definition");
    definition.setWidthFull();
    definition.setManualValidation(true);
    definition.addValueChangeListener(
        change -> {
          clear();
          WebStorage.setItem(DRAFT, change.getValue());
        });
    verdict.addClassName("verdict");
    verdict.getElement().setAttribute("role", "status");
    Button check = new Button("Check", click -> check());
    Button start = new Button("Create and start", click -> createAndStart());
    start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div buttons = new Div(check, start);
    buttons.addClassName("buttons");
    add(
        Page.head(
            "New tournament",
            "Say which space it is played on and who plays; all else has a default."),
        definition,
        buttons,
        verdict);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    WebStorage.getItem(
        DRAFT,
        draft -> {
          if (draft != null && !draft.isBlank()) {
            definition.setValue(draft);
          }
        });
  }

  private void clear() {
    definition.setInvalid(false);
    verdict.setText("");
  }

  private void refuse(RuntimeException reason) {
    complain(reason.getMessage());
  }

  private void apologise(RuntimeException failure) {
    log.error("A definition could not be dealt with.", failure);
    complain("Something failed on our side, and the log says what. Your text is kept; try again.");
  }

  private void complain(@Nullable String sentence) {
    verdict.setText("");
    definition.setErrorMessage(sentence);
    definition.setInvalid(true);
  }

  private void check() {
    clear();
    try {
      verdict.setText(inWords(tournaments.check(definition.getValue())));
    } catch (DefinitionException | TournamentException e) {
      refuse(e);
    } catch (RuntimeException e) {
      apologise(e);
    }
  }

  private static String inWords(TournamentDefinition read) {
    var prompts = read.promptSpecification();
    int entrants =
        read.entrants().stream()
            .mapToInt(group -> group.contestants().size() * group.settings().size())
            .sum();
    return "This can be played: %s prompts (%s bundles of %s levels), %s entrants."
        .formatted(
            Numbers.count((long) prompts.bundles() * prompts.levels()),
            Numbers.count(prompts.bundles()),
            Numbers.count(prompts.levels()),
            Numbers.count(entrants));
  }

  private void createAndStart() {
    clear();
    try {
      Tournament created = tournaments.create(definition.getValue(), Someone.here());
      tournaments.perform(created.id(), TournamentAction.START, Someone.here());
      WebStorage.removeItem(DRAFT);
      UI.getCurrentOrThrow().navigate(TournamentView.class, created.id().value());
    } catch (DefinitionException | TournamentException e) {
      refuse(e);
    } catch (RuntimeException e) {
      apologise(e);
    }
  }
}
