package amalgam.ui.board;

import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.HopSensitivity;
import amalgam.ui.component.DataLook;
import amalgam.ui.component.DataMark;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Everybody's place by C at weights of a hop from 0 upwards: a strip of ranks that is a table. */
class RankStrip extends Div {

  private static final double STEP = 0.25;

  RankStrip(
      HopSensitivity sensitivity,
      Map<String, String> names,
      Map<String, DataLook> looks,
      double chosen) {
    addClassNames("rank-strip", "scrolls");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", "Places by C over α_h");
    List<Double> weights = weights(sensitivity.own(), chosen);
    NativeTable table = new NativeTable();
    table.setCaptionText("Places by C over α_h");
    table.getCaption().addClassName("unseen");
    table.getHead().add(head(weights, sensitivity.own(), chosen));
    List<List<String>> orders = weights.stream().map(sensitivity::orderAt).toList();
    List<String> ownOrder = sensitivity.orderAt(sensitivity.own());
    for (String contestant : ownOrder) {
      NativeTableRow row = new NativeTableRow();
      NativeTableHeaderCell name = new NativeTableHeaderCell();
      name.getElement().setAttribute("scope", "row");
      name.add(
          new DataMark(looks.getOrDefault(contestant, new DataLook(-1, 1, "rect"))),
          new Span(names.getOrDefault(contestant, contestant)));
      row.add(name);
      int before = ownOrder.indexOf(contestant);
      for (int index = 0; index < orders.size(); index++) {
        row.add(cell(before, orders.get(index).indexOf(contestant), weights.get(index) == chosen));
      }
      table.getBody().add(row);
    }
    add(table);
  }

  private static List<Double> weights(double own, double chosen) {
    TreeSet<Double> weights = new TreeSet<>(List.of(own, chosen));
    for (double weight = 0; weight <= BoardQuery.GREATEST_ALPHA; weight += STEP) {
      weights.add(weight);
    }
    return List.copyOf(weights);
  }

  private static NativeTableRow head(List<Double> weights, double own, double chosen) {
    NativeTableRow head = new NativeTableRow();
    NativeTableHeaderCell first = new NativeTableHeaderCell("α_h");
    first.getElement().setAttribute("scope", "col");
    head.add(first);
    for (double weight : weights) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(Numbers.chosen(weight));
      cell.getElement().setAttribute("scope", "col");
      cell.setClassName("own", weight == own);
      cell.setClassName("chosen", weight == chosen);
      head.add(cell);
    }
    return head;
  }

  private static NativeTableCell cell(int before, int now, boolean isChosen) {
    String arrow = now < before ? "↑" : now > before ? "↓" : "";
    NativeTableCell cell = new NativeTableCell(new Span((now + 1) + arrow));
    cell.setClassName("chosen", isChosen);
    cell.setClassName("risen", now < before);
    cell.setClassName("fallen", now > before);
    return cell;
  }
}
