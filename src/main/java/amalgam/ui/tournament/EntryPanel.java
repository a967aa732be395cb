package amalgam.ui.tournament;

import amalgam.platform.security.CurrentPerson;
import amalgam.tournament.Entrant;
import amalgam.tournament.NewTournament.NewEntrant;
import amalgam.tournament.Tournament;
import amalgam.tournament.Tournaments;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way in for further entrants, with the button that opens it. */
class EntryPanel extends Div {

  private final Tournaments tournaments;
  private final ExampleEntry example;
  private final Button opener = new Button("Add entrants", click -> toggle());
  private final Div panel = new Div();
  private final Paragraph hint = new Paragraph();
  private final Paragraph outcome = new Paragraph();

  private @Nullable Tournament tournament;
  private List<Entrant> entrants = List.of();
  private boolean isOpen;

  EntryPanel(Tournaments tournaments, ExampleEntry example) {
    this.tournaments = tournaments;
    this.example = example;
    addClassName("entry");
    outcome.addClassName("verdict");
    outcome.getElement().setAttribute("role", "status");
    hint.addClassName("quiet");
    // Until it is known of which tournament, there is nothing to open.
    opener.setVisible(false);
    setOpen(false);
    add(panel, outcome);
  }

  /** What opens and closes it; stands where the page wants it. */
  Button opener() {
    return opener;
  }

  /** Knows from now on who is in. */
  void show(Tournament shown, List<Entrant> present) {
    tournament = shown;
    entrants = present;
    hint.setText(hint(shown));
    opener.setVisible(CurrentPerson.now().isResearcher() && shown.status().letsIn());
    if (isOpen && !shown.status().letsIn()) {
      setOpen(false);
    }
  }

  private void toggle() {
    setOpen(!isOpen);
  }

  private void setOpen(boolean open) {
    isOpen = open;
    opener.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    panel.removeAll();
    if (open && tournament != null) {
      outcome.setText("");
      fill(tournament);
    }
  }

  private void fill(Tournament shown) {
    DefinitionField field =
        new DefinitionField(
            "Entrants (YAML)",
            "amalgam.entry." + shown.id(),
            yaml -> inWords(tournaments.checkEntry(shown.id(), yaml)),
            "Let them in",
            yaml -> letIn(shown, yaml));
    panel.add(hint, field);
    field.offer(example.text(shown.task(), entrants));
  }

  private static String hint(Tournament tournament) {
    return "They answer the same prompts as everyone else. "
        + switch (tournament.status()) {
          case DRAFT -> "They play once you start it.";
          case RUNNING -> "They begin as soon as a worker is free.";
          case PAUSED -> "They play once you resume it.";
          case FINISHED -> "The tournament runs again until they have answered.";
          case CANCELLED -> "";
        };
  }

  private static String inWords(List<NewEntrant> entering) {
    String names =
        entering.stream()
            .map(one -> one.contestant().name() + ", " + one.decoding().label())
            .collect(Collectors.joining("; "));
    return "%s can come in: %s.".formatted(Numbers.counted(entering.size(), "entrant"), names);
  }

  private void letIn(Tournament shown, String yaml) {
    int entering = tournaments.checkEntry(shown.id(), yaml).size();
    tournaments.enter(shown.id(), yaml, Someone.here());
    setOpen(false);
    outcome.setText(Numbers.counted(entering, "entrant") + " came in.");
  }
}
