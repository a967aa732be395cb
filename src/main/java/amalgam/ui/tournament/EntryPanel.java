package amalgam.ui.tournament;

import amalgam.tournament.Entrant;
import amalgam.tournament.NewTournament.NewEntrant;
import amalgam.tournament.Tournament;
import amalgam.tournament.Tournaments;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way in for further entrants; closed until somebody wants it. */
class EntryPanel extends Div {

  private final Tournaments tournaments;
  private final ExampleEntry example;
  private final NativeDetails panel = new NativeDetails("Add entrants");
  private final Paragraph outcome = new Paragraph();

  private @Nullable Tournament tournament;
  private List<Entrant> entrants = List.of();

  EntryPanel(Tournaments tournaments, ExampleEntry example) {
    this.tournaments = tournaments;
    this.example = example;
    addClassName("entry");
    outcome.addClassName("verdict");
    outcome.getElement().setAttribute("role", "status");
    panel.addToggleListener(
        toggle -> {
          if (toggle.isOpened()) {
            open();
          }
        });
    add(panel, outcome);
  }

  /** Knows from now on who is in. */
  void show(Tournament shown, List<Entrant> present) {
    tournament = shown;
    entrants = present;
    panel.setVisible(shown.status().letsIn());
  }

  private void open() {
    Tournament shown = tournament;
    if (shown == null) {
      return;
    }
    outcome.setText("");
    DefinitionField field =
        new DefinitionField(
            "Entrants (YAML)",
            "amalgam.entry." + shown.id(),
            yaml -> inWords(tournaments.checkEntry(shown.id(), yaml)),
            "Let them in",
            yaml -> letIn(shown, yaml));
    Paragraph hint = new Paragraph(hint(shown));
    hint.addClassName("quiet");
    panel.setContent(new Div(hint, field));
    field.offer(example.text(entrants));
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
    int before = tournaments.entrants(shown.id()).size();
    tournaments.enter(shown.id(), yaml, Someone.here());
    int entered = tournaments.entrants(shown.id()).size() - before;
    panel.setOpen(false);
    outcome.setText(Numbers.counted(entered, "entrant") + " came in.");
  }
}
