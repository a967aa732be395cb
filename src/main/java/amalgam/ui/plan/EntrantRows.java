package amalgam.ui.plan;

import amalgam.planning.AssumedEntrant;
import amalgam.planning.Lineup;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;

/** Where a person says whom they expect, a row each. */
class EntrantRows extends Div {

  private final List<Row> rows = new ArrayList<>();
  private final Div place = new Div();
  private final Button more = new Button("Add an entrant", click -> another());

  private record Row(
      TextField name,
      NumberInput novelty,
      NumberInput utility,
      NumberInput satisfaction,
      NumberInput walks) {

    static Row of(AssumedEntrant one) {
      TextField name = new TextField();
      name.setAriaLabel("Entrant");
      name.setValue(one.name());
      name.setWidthFull();
      return new Row(
          name,
          NumberInput.unlabelled("Novelty rating of " + one.name()).with(one.novelty()),
          NumberInput.unlabelled("Utility rating of " + one.name()).with(one.utility()),
          NumberInput.unlabelled("Per cent of the prompts that %s satisfies".formatted(one.name()))
              .with(PlanAddress.percent(one.satisfaction())),
          NumberInput.unlabelled("Novelty of the walks of " + one.name())
              .with(one.noveltyGivenValid()));
    }

    AssumedEntrant read() {
      return new AssumedEntrant(
          name.getValue(),
          novelty.number(),
          utility.number(),
          satisfaction.number() / 100,
          walks.number());
    }
  }

  EntrantRows() {
    addClassName("entrant-rows");
    add(place, more);
  }

  void show(List<AssumedEntrant> entrants) {
    rows.clear();
    entrants.forEach(one -> rows.add(Row.of(one)));
    list();
  }

  /**
   * What the rows say.
   *
   * @throws IllegalArgumentException if that cannot be
   */
  List<AssumedEntrant> read() {
    return rows.stream().map(Row::read).toList();
  }

  private void another() {
    rows.add(Row.of(new AssumedEntrant("No. " + (rows.size() + 1), 1_000, 1_000, 0.4, 5)));
    list();
    rows.getLast().name().focus();
  }

  private void list() {
    PlainTable table =
        new PlainTable(
            "Assumed entrants",
            "Entrant",
            "Novelty rating (points)",
            "Utility rating (points)",
            "Satisfies (%)",
            "Novelty of its walks (nats)",
            "Leave out");
    for (Row row : rows) {
      Button remove = new Button("Remove", click -> remove(row));
      remove.setAriaLabel("Remove " + row.name().getValue());
      remove.setEnabled(rows.size() > 2);
      table.addRow(
          row.name(), row.novelty(), row.utility(), row.satisfaction(), row.walks(), remove);
    }
    Page.fill(place, table);
    more.setEnabled(rows.size() < Lineup.MOST);
  }

  private void remove(Row row) {
    rows.remove(row);
    list();
  }
}
