package amalgam.ui.worker;

import amalgam.contestant.training.Training;
import amalgam.contestant.training.TrainingStatus;
import amalgam.contestant.training.Trainings;
import amalgam.platform.security.CurrentPerson;
import amalgam.ui.component.PlainTable;
import amalgam.ui.component.Refusal;
import amalgam.ui.wording.Numbers;
import amalgam.ui.wording.Times;
import amalgam.ui.wording.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How one training stands, and a button for one that failed. */
class TrainingLine {

  private static final String NOTHING = "–";

  private final long id;
  private final Trainings trainings;

  private final Span name = PlainTable.words("");
  private final Span state = PlainTable.words("");
  private final Div reason = new Div();
  private final Button again = new Button("Try again", click -> tryAgain());
  private final Refusal refusal = new Refusal();
  private final Span steps = PlainTable.number("");
  private final Span loss = PlainTable.number("");
  private final Span node = PlainTable.words("");
  private final Span changed = PlainTable.words("");

  private @Nullable Training shown;

  TrainingLine(long id, Trainings trainings) {
    this.id = id;
    this.trainings = trainings;
    node.addClassName("node-name");
    reason.addClassName("reasons");
    again.addThemeVariants(ButtonVariant.LUMO_SMALL);
  }

  /** What it shows, a cell each. */
  Component[] cells() {
    return new Component[] {
      name, new Div(state, reason, again, refusal), steps, loss, node, changed
    };
  }

  void show(Training training, Instant now) {
    changed.setText(Times.ago(Duration.between(training.changedAt(), now)));
    if (!training.equals(shown)) {
      shown = training;
      name.setText(training.plan().name());
      steps.setText(stepsInWords(training));
      loss.setText(lossInWords(training));
      node.setText(nodeInWords(training));
      showState(training);
    }
  }

  private void showState(Training training) {
    boolean hasFailed = training.status() == TrainingStatus.FAILED;
    state.setText(Wording.standing(training));
    state.setClassName("trouble", hasFailed);
    reason.setText(reasonInWords(training));
    again.setVisible(hasFailed && CurrentPerson.now().isResearcher());
    again.setEnabled(true);
    again.setAriaLabel("Try again to train " + training.plan().name());
    boolean isOver = training.status() == TrainingStatus.FINISHED;
    Stream.of(name, state, steps, loss, node, changed)
        .forEach(part -> part.setClassName("quiet", isOver));
  }

  /** Nothing once it goes on, for then what failed is put right. */
  private static String reasonInWords(Training training) {
    String failure = training.failure();
    return switch (training.status()) {
      case WAITING, FAILED -> failure == null ? "" : failure;
      case RUNNING, FINISHED -> "";
    };
  }

  private static String stepsInWords(Training training) {
    Integer steps = training.steps();
    return steps == null
        ? NOTHING
        : "%s of %s (%s)"
            .formatted(
                Numbers.count(training.step()),
                Numbers.count(steps),
                Numbers.share((double) training.step() / steps));
  }

  private static String lossInWords(Training training) {
    Double loss = training.loss();
    return loss == null ? NOTHING : Numbers.nats(loss) + " per symbol";
  }

  private static String nodeInWords(Training training) {
    String node = training.node();
    return node == null || node.isEmpty() ? NOTHING : node;
  }

  private void tryAgain() {
    refusal.attempt(() -> trainings.tryAgain(id));
    again.setEnabled(!refusal.getText().isEmpty());
  }
}
