package amalgam.ui.tournament;

import amalgam.platform.security.CurrentPerson;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import amalgam.ui.component.Refusal;
import amalgam.ui.wording.Variants;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a person may do to a tournament now, and no more than that. */
class TournamentButtons extends Div {

  private static final String CONSEQUENCE =
      "Anyone can then read its board, its rules and prompts, and every proposal of every entrant,"
          + " on these pages and through the interface for programs. With the board stands what was"
          + " private: %s This cannot be taken back: a public board stays public.";

  private final Tournaments tournaments;
  private final Map<TournamentAction, Button> buttons = new EnumMap<>(TournamentAction.class);
  private final Button publish = new Button("Publish");
  private final Refusal refusal = new Refusal();

  private @Nullable Tournament tournament;

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
    publish.addClickListener(click -> askToPublish());
    add(publish, refusal);
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
    this.tournament = tournament;
    boolean may = CurrentPerson.now().isResearcher();
    publish.setVisible(may && !tournament.isPublic());
    buttons.forEach(
        (action, button) -> button.setVisible(may && action.isPossibleIn(tournament.status())));
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
    attempt(shown -> tournaments.perform(shown, action, Someone.here(why)));
  }

  private void attempt(Consumer<TournamentId> deed) {
    Tournament shown = tournament;
    if (shown != null) {
      refusal.attempt(
          () -> {
            deed.accept(shown.id());
            tournaments.find(shown.id()).ifPresent(this::show);
          });
    }
  }

  private void askToPublish() {
    Tournament shown = tournament;
    if (shown != null) {
      new ReasonDialog(
              "Publish this board?",
              CONSEQUENCE.formatted(Variants.inWords(shown, tournaments.publication(shown))),
              "Publish it",
              why -> attempt(id -> tournaments.publish(id, Someone.here(why))))
          .open();
    }
  }
}
