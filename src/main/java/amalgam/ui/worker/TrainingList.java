package amalgam.ui.worker;

import amalgam.contestant.training.Training;
import amalgam.contestant.training.Trainings;
import amalgam.ui.component.FirstRows;
import amalgam.ui.component.PlainTable;
import amalgam.ui.live.WorkersNews;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The trainings that were asked for, a row each. */
class TrainingList extends Div {

  private static final int AT_FIRST = 10;

  private final Trainings trainings;
  private final Map<Long, TrainingLine> lines = new HashMap<>();
  private final FirstRows<TrainingLine> rows = new FirstRows<>(AT_FIRST, TrainingList::table);

  TrainingList(Trainings trainings) {
    this.trainings = trainings;
    add(rows);
  }

  /** A row keeps its line for good, so that whoever is at its button stays there. */
  void show(WorkersNews news) {
    rows.show(news.trainings().stream().map(this::line).toList());
    for (Training training : news.trainings()) {
      line(training).show(training, news.at());
    }
  }

  private TrainingLine line(Training training) {
    return lines.computeIfAbsent(training.id(), id -> new TrainingLine(id, trainings));
  }

  private static PlainTable table(List<TrainingLine> lines) {
    PlainTable table =
        new PlainTable("Trainings", "Model", "State", "Steps", "Latest loss", "Process", "Changed");
    table.addClassName("trainings");
    lines.forEach(line -> table.addRow(line.cells()));
    return table;
  }
}
