package amalgam.ui.scaling;

import amalgam.leaderboard.scaling.Direction;
import amalgam.leaderboard.scaling.FamilyScaling;
import amalgam.leaderboard.scaling.ScalingMeasure;
import amalgam.leaderboard.scaling.ScalingTrend;
import amalgam.leaderboard.scaling.SizeAxis;
import amalgam.statistics.Estimate;
import amalgam.statistics.trend.Trend;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What the fits allow to say, a row for each measure of each family. */
final class TrendTable {

  private TrendTable() {}

  static PlainTable of(List<FamilyScaling> families, SizeAxis axis) {
    PlainTable table =
        new PlainTable(
            "Change with size",
            "Measure",
            "In words",
            "For ten times the size",
            "Trained anew",
            "Exponent",
            "Best size",
            "n");
    table.addClassName("trends");
    for (FamilyScaling family : families) {
      for (ScalingMeasure measure : ScalingMeasure.values()) {
        add(table, family.trend(measure, axis), families.size() > 1 ? family.family() : "");
      }
    }
    return table;
  }

  private static void add(PlainTable table, ScalingTrend trend, String family) {
    Span name = new Span(trend.measure().title());
    if (!family.isEmpty()) {
      Span whose = new Span(" " + family);
      whose.addClassName("remark");
      name.add(whose);
    }
    table.addRow(
        name,
        PlainTable.words(words(trend)),
        number(trend.perTenfold(), change -> Values.change(trend.measure(), change)),
        number(trend.perTenfoldAnew(), change -> Values.interval(trend.measure(), change)),
        number(trend.exponent(), Numbers::change),
        number(trend.peak(), peak -> Values.place(trend.axis(), peak)),
        PlainTable.number(counted(trend)));
  }

  /** What the interval of a trend allows to say, as a sentence. */
  static String words(ScalingTrend trend) {
    return switch (trend.perTenfold()) {
      case Trend.Unfitted<Estimate> unfitted -> "No fit. " + unfitted.reason();
      case Trend.Fitted<Estimate> fitted ->
          trend.direction() == trend.directionAnew()
              ? words(trend.direction()) + "."
              : "%s among these models; trained anew: %s."
                  .formatted(
                      words(trend.direction()),
                      words(trend.directionAnew()).toLowerCase(Locale.ROOT));
    };
  }

  private static String words(Direction direction) {
    return switch (direction) {
      case RISES -> "Rises";
      case FALLS -> "Falls";
      case FLAT -> "Flat, within a tenth of its mean";
      case UNDECIDED -> "Undecided";
    };
  }

  /** How many sizes and models stand behind a trend. */
  static String counted(ScalingTrend trend) {
    String sizes = Numbers.counted(trend.sizes(), "size");
    return trend.models() == trend.sizes()
        ? sizes
        : "%s, %s".formatted(sizes, Numbers.counted(trend.models(), "model"));
  }

  private static Span number(Trend<Estimate> trend, Function<Estimate, String> words) {
    return switch (trend) {
      case Trend.Fitted<Estimate>(Estimate fitted) -> PlainTable.number(words.apply(fitted));
      case Trend.Unfitted<Estimate>(String reason) -> {
        Span nothing = PlainTable.number("–");
        nothing.setTitle(reason);
        yield nothing;
      }
    };
  }
}
