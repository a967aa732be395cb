package amalgam.ui.tournament;

import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Refusal;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person may do to a tournament now, and no more than that. */
class TournamentButtons extends Div {

  private final Tournaments tournaments;
  private final Map<TournamentAction, Button> buttons = new EnumMap<>(TournamentAction.class);
  private final Refusal refusal = new Refusal();

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
      new ReasonDialog(
              "Stop this tournament?",
              "What is judged stays on the board. A stopped tournament cannot go on; pause it if"
                  + " you only want it to rest.",
              "Stop it",
              why -> perform(action, why))
          .open();
    } else {
      perform(action, null);
    }
  }

  private void perform(TournamentAction action, @Nullable String why) {
    TournamentId shown = id;
    if (shown != null) {
      refusal.attempt(
          () -> {
            tournaments.perform(shown, action, Someone.here(why));
            tournaments.find(shown).ifPresent(this::show);
          });
    }
  }
}
