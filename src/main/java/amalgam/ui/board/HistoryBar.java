package amalgam.ui.board;

import amalgam.leaderboard.BoardChoices;
import amalgam.leaderboard.BoardChoices.Step;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Leads back through what the board went, and to any moment. */
class HistoryBar extends Div {

  private final Consumer<BoardAddress> go;
  private final NativeButton earlier = new NativeButton("Earlier");
  private final NativeButton later = new NativeButton("Later");
  private final NativeButton now = new NativeButton("Now");
  private final Input moment = new Input();
  private final Paragraph words = new Paragraph();

  private BoardAddress address = BoardAddress.PLAIN;
  private List<Step> steps = List.of();

  HistoryBar(Consumer<BoardAddress> go) {
    this.go = go;
    addClassName("history-bar");
    moment.setType("datetime-local");
    moment.setId("as-of");
    moment.getElement().setAttribute("step", "1");
    moment.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            goTo(read(event.getValue()));
          }
        });
    NativeLabel label = new NativeLabel("As of (UTC)");
    label.setFor(moment);
    earlier.addClickListener(click -> before().ifPresent(step -> goTo(step.at())));
    later.addClickListener(click -> goTo(after().map(Step::at).orElse(null)));
    now.addClickListener(click -> goTo(null));
    words.addClassName("quiet");
    words.getElement().setAttribute("role", "status");
    Div row = new Div(label, moment, earlier, later, now);
    row.addClassName("history-row");
    add(row, words);
  }

  private void goTo(@Nullable Instant chosen) {
    go.accept(address.withBoard(address.board().asOf(chosen)));
  }

  /** What a person picked, to the end of its second; null where it is no moment. */
  private static @Nullable Instant read(String text) {
    try {
      return LocalDateTime.parse(text)
          .truncatedTo(ChronoUnit.SECONDS)
          .plusSeconds(1)
          .minusNanos(1000)
          .toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Shows where the address stands among what happened. */
  void show(BoardAddress shown, BoardChoices choices) {
    address = shown;
    steps = choices.steps();
    Instant at = shown.board().asOf();
    moment.setValue(
        at == null
            ? ""
            : at.atOffset(ZoneOffset.UTC)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString());
    earlier.setEnabled(before().isPresent());
    later.setEnabled(at != null);
    now.setEnabled(at != null);
    words.setText(at == null ? "This is the board as it stands now." : inWords());
  }

  /** The last step before the one that is shown. */
  private Optional<Step> before() {
    Instant at = address.board().asOf();
    return steps.stream()
        .filter(step -> at == null ? isNotTheLast(step) : step.at().isBefore(at))
        .reduce((one, next) -> next);
  }

  private boolean isNotTheLast(Step step) {
    return !step.at().equals(steps.getLast().at());
  }

  private Optional<Step> after() {
    Instant at = address.board().asOf();
    return steps.stream().filter(step -> at != null && step.at().isAfter(at)).findFirst();
  }

  private String inWords() {
    Instant at = address.board().asOf();
    return steps.stream()
        .filter(step -> at != null && !step.at().isAfter(at))
        .reduce((one, next) -> next)
        .map(
            step ->
                "This is the board as it stood then: %s. The last step before: %s."
                    .formatted(Numbers.counted(step.judged(), "proposal") + " judged", step.what()))
        .orElse("At that time the tournament was not there yet.");
  }
}
