package amalgam.ui.tradeoff;

import amalgam.leaderboard.tradeoff.EntrantTradeoff;
import amalgam.leaderboard.tradeoff.Part;
import amalgam.leaderboard.tradeoff.Reading;
import amalgam.leaderboard.tradeoff.SizeTrend;
import amalgam.leaderboard.tradeoff.Tradeoff;
import amalgam.statistics.Estimate;
import amalgam.ui.component.ContestantCurves;
import amalgam.ui.component.DataMark;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Marks;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tables of changes of novelty, a column for each part. */
final class PartTable {

  private PartTable() {}

  /** Changes per level, a row a contestant. */
  static PlainTable changes(Tradeoff tradeoff, List<EntrantTradeoff> shown) {
    PlainTable table = table("Change of novelty per level, in nats", "Contestant", "In words");
    ContestantCurves curves = LevelFigure.curves(tradeoff);
    shown.stream()
        .sorted(Comparator.comparing(EntrantTradeoff::contestant, ContestantCurves.ORDER))
        .forEach(
            one -> table.addRow(row(name(one, curves), one::of, PlainTable.words(words(one)))));
    return table;
  }

  /** How those change with size, a row a family. */
  static PlainTable trends(List<SizeTrend> trends) {
    PlainTable table =
        table("Change of the change per level, for ten times the weights", "Family", "Sizes");
    trends.forEach(
        trend ->
            table.addRow(
                row(
                    PlainTable.words(trend.family()),
                    trend::of,
                    PlainTable.words(Numbers.counted(trend.members().size(), "contestant")))));
    return table;
  }

  private static PlainTable table(String caption, String first, String last) {
    Stream<String> parts = Arrays.stream(Part.values()).map(Part::title);
    PlainTable table =
        new PlainTable(
            caption,
            Stream.of(Stream.of(first), parts, Stream.of(last))
                .flatMap(titles -> titles)
                .toArray(String[]::new));
    table.addClassName("parts");
    return table;
  }

  private static Component[] row(Component name, Function<Part, Estimate> of, Component last) {
    List<Component> cells = new ArrayList<>();
    cells.add(name);
    for (Part part : Part.values()) {
      cells.add(cell(of.apply(part)));
    }
    cells.add(last);
    return cells.toArray(Component[]::new);
  }

  private static Component cell(Estimate change) {
    if (!change.isPresent()) {
      return PlainTable.number("–");
    }
    Span n = new Span("n " + Numbers.count(change.n()));
    n.addClassName("quiet");
    Span cell = PlainTable.number(Numbers.change(change) + " ");
    cell.add(n);
    return cell;
  }

  private static Component name(EntrantTradeoff one, ContestantCurves curves) {
    Span setting = new Span(one.entrant().decoding().label());
    setting.addClassName("quiet");
    Span name =
        new Span(
            new DataMark(curves.look(one.contestant())),
            new Anchor("model/" + one.contestant().id(), one.contestant().name()),
            new Span(" "),
            setting);
    String marks = Marks.of(one);
    if (!marks.isEmpty()) {
      Emphasis remark = new Emphasis(marks);
      remark.addClassName("remark");
      name.add(new Span(" "), remark);
    }
    return name;
  }

  private static String words(EntrantTradeoff one) {
    String matched =
        "%s of %s satisfied at every level"
            .formatted(Numbers.count(one.matched()), Numbers.counted(one.bundles(), "bundle"));
    return "%s; %s.".formatted(words(one.reading()), matched);
  }

  private static String words(Reading reading) {
    return switch (reading) {
      case TOO_FEW ->
          "Too few bundles to split, at least %d are needed".formatted(Tradeoff.FEWEST_BUNDLES);
      case FALLS -> "On the same bundles its walks turn less novel";
      case RISES -> "On the same bundles its walks turn more novel";
      case SELECTION -> "On the same bundles flat within the interval; the change is selection";
      case UNDECIDED -> "Neither its own change nor selection can be told from none";
    };
  }
}
