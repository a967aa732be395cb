package amalgam.ui.tournament;

import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person may do to a tournament now, and no more than that. */
class TournamentButtons extends Div {

  private final Tournaments tournaments;
  private final Map<TournamentAction, Button> buttons = new EnumMap<>(TournamentAction.class);
  private final Paragraph refusal = new Paragraph();

  private @Nullable TournamentId id;

  TournamentButtons(Tournaments tournaments) {
    this.tournaments = tournaments;
    addClassName("buttons");
    for (TournamentAction action : TournamentAction.values()) {
      Button button = new Button(verb(action), click -> ask(action));
      if (action == TournamentAction.START || action == TournamentAction.RESUME) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      }
      buttons.put(action, button);
      add(button);
    }
    refusal.addClassName("trouble");
    refusal.getElement().setAttribute("role", "alert");
    add(refusal);
  }

  private static String verb(TournamentAction action) {
    return switch (action) {
      case START -> "Start";
      case PAUSE -> "Pause";
      case RESUME -> "Resume";
      case STOP -> "Stop";
    };
  }

  void show(Tournament tournament) {
    id = tournament.id();
    buttons.forEach(
        (action, button) -> button.setVisible(action.isPossibleIn(tournament.status())));
  }

  private void ask(TournamentAction action) {
    if (action == TournamentAction.STOP) {
      ConfirmDialog dialog =
          new ConfirmDialog(
              "Stop this tournament?",
              "What is judged stays on the board. A stopped tournament cannot go on; pause it if"
                  + " you only want it to rest.",
              "Stop it",
              confirmed -> perform(action));
      dialog.setCancelable(true);
      dialog.setCancelText("Let it be");
      dialog.setConfirmButtonTheme("error primary");
      dialog.open();
    } else {
      perform(action);
    }
  }

  private void perform(TournamentAction action) {
    if (id == null) {
      return;
    }
    refusal.setText("");
    try {
      tournaments.perform(id, action, Someone.here());
    } catch (TournamentException e) {
      refusal.setText(e.getMessage());
    }
    tournaments.find(id).ifPresent(this::show);
  }
}
