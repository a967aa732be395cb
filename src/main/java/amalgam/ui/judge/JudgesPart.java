package amalgam.ui.judge;

import amalgam.leaderboard.agreement.JudgeStanding;
import amalgam.leaderboard.agreement.Quantity;
import amalgam.rating.Axis;
import amalgam.rating.Judge;
import amalgam.rating.JudgeKind;
import amalgam.statistics.Estimate;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One question about judges: what answers it, drawn, and the same as a table. */
class JudgesPart extends Div {

  private final List<Quantity> quantities;
  private final String empty;
  private final Function<JudgeStanding, String> basis;
  private final Div panels = new Div();
  private final Div numbers = new Div();
  private final NativeDetails table;

  /**
   * @param empty what to say as long as nothing answers it
   * @param basis what stands behind a judge's numbers, in words
   */
  JudgesPart(List<Quantity> quantities, String empty, Function<JudgeStanding, String> basis) {
    this.quantities = quantities;
    this.empty = empty;
    this.basis = basis;
    panels.addClassName("strip-panels");
    table = new NativeDetails("The plot as a table", numbers);
    table.addClassName("judges-numbers");
    add(panels, table);
  }

  /** Shows what is known of some judges. */
  void show(List<JudgeStanding> standings) {
    List<JudgeStanding> known =
        standings.stream()
            .filter(one -> quantities.stream().anyMatch(quantity -> one.of(quantity).isPresent()))
            .toList();
    table.setVisible(!known.isEmpty());
    if (known.isEmpty()) {
      Page.fill(panels, Page.empty(empty));
      return;
    }
    Page.fill(
        panels,
        quantities.stream()
            .map(quantity -> new IntervalStrips(quantity, known))
            .toArray(Component[]::new));
    Page.fill(numbers, table(known));
  }

  private PlainTable table(List<JudgeStanding> standings) {
    PlainTable table =
        new PlainTable(
            "What is known of each judge, by axis",
            Stream.of(
                    Stream.of("Judge"), quantities.stream().map(Quantity::title), Stream.of("From"))
                .flatMap(titles -> titles)
                .toArray(String[]::new));
    standings.forEach(standing -> table.addRow(row(standing)));
    return table;
  }

  private Component[] row(JudgeStanding standing) {
    List<Component> cells = new ArrayList<>();
    cells.add(PlainTable.words(name(standing)));
    quantities.forEach(quantity -> cells.add(cell(quantity, standing.of(quantity))));
    cells.add(PlainTable.words(basis.apply(standing)));
    return cells.toArray(Component[]::new);
  }

  private static Component cell(Quantity quantity, Estimate estimate) {
    if (!estimate.isPresent()) {
      return PlainTable.number("–");
    }
    Span n = new Span("n " + Numbers.count(estimate.n()));
    n.addClassName("quiet");
    Span cell = PlainTable.number(number(quantity, estimate) + " ");
    cell.add(n);
    return cell;
  }

  /** An estimate with its interval, as its quantity is read. */
  static String number(Quantity quantity, Estimate estimate) {
    return quantity.scale() == Quantity.Scale.SHARE
        ? Numbers.share(estimate)
        : Numbers.change(estimate);
  }

  /** Whose opinion on what, such as {@code People, novelty}. */
  static String name(JudgeStanding standing) {
    return name(standing.judge(), standing.axis())
        + (standing.isProvisional() ? " (provisional)" : "");
  }

  /** Whose opinion on what. */
  static String name(Judge judge, Axis axis) {
    return "%s, %s"
        .formatted(
            judge.kind() == JudgeKind.HUMAN ? "People" : judge.id(),
            axis == Axis.NOVELTY ? "novelty" : "utility");
  }
}
