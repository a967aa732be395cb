package amalgam.ui.tournament;

import amalgam.platform.definition.DefinitionException;
import amalgam.tournament.TournamentException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a person writes something down in YAML, has it checked, and has it done. What they typed is
 * kept by their browser until it is done.
 */
class DefinitionField extends Div {

  private static final Logger log = LoggerFactory.getLogger(DefinitionField.class);

  private final String draft;
  private final TextArea text;
  private final Paragraph verdict = new Paragraph();
  private final Function<String, String> check;
  private final Consumer<String> deed;

  /**
   * @param draft under which name the browser keeps what was typed
   * @param check says what is good about a text, or throws
   * @param verb on the button that does it
   * @param deed does it, or throws
   */
  DefinitionField(
      String label,
      String draft,
      Function<String, String> check,
      String verb,
      Consumer<String> deed) {
    this.draft = draft;
    this.text = new TextArea(label);
    this.check = check;
    this.deed = deed;
    text.addClassName("definition");
    text.setWidthFull();
    text.setManualValidation(true);
    text.addValueChangeListener(
        change -> {
          clear();
          if (change.isFromClient()) {
            WebStorage.setItem(draft, change.getValue());
          }
        });
    verdict.addClassName("verdict");
    verdict.getElement().setAttribute("role", "status");
    Button act = new Button(verb, click -> act());
    act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div buttons = new Div(new Button("Check", click -> check()), act);
    buttons.addClassName("buttons");
    add(text, buttons, verdict);
  }

  /** Shows what the person typed before, or else {@code example}. */
  void offer(String example) {
    text.setValue(example);
    WebStorage.getItem(
        draft,
        typed -> {
          if (typed != null && !typed.isBlank()) {
            text.setValue(typed);
          }
        });
  }

  /** Shows {@code given}; what the person typed before stays with their browser until they type. */
  void write(String given) {
    text.setValue(given);
  }

  private void check() {
    judge(() -> verdict.setText(check.apply(text.getValue())));
  }

  private void act() {
    judge(
        () -> {
          deed.accept(text.getValue());
          WebStorage.removeItem(draft);
        });
  }

  private void judge(Runnable step) {
    clear();
    try {
      step.run();
    } catch (DefinitionException | TournamentException refused) {
      complain(refused.getMessage());
    } catch (RuntimeException failure) {
      log.error("A definition could not be dealt with.", failure);
      complain(
          "Something failed on our side, and the log says what. Your text is kept; try again.");
    }
  }

  private void clear() {
    text.setInvalid(false);
    verdict.setText("");
  }

  private void complain(@Nullable String sentence) {
    text.setErrorMessage(sentence);
    text.setInvalid(true);
  }
}
