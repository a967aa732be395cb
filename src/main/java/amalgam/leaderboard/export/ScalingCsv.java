package amalgam.leaderboard.export;

import amalgam.contestant.ModelSize;
import amalgam.contestant.ModelSize.Shape;
import amalgam.creativity.Gate;
import amalgam.leaderboard.scaling.BudgetMap.Cell;
import amalgam.leaderboard.scaling.FamilyScaling;
import amalgam.leaderboard.scaling.Scaling;
import amalgam.leaderboard.scaling.Scaling.LeftOut;
import amalgam.leaderboard.scaling.ScalingMeasure;
import amalgam.leaderboard.scaling.ScalingTrend;
import amalgam.leaderboard.scaling.SizeGroup;
import amalgam.leaderboard.scaling.SizedModel;
import amalgam.statistics.Estimate;
import amalgam.statistics.trend.Trend;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A scaling, flat: a line for each number. Numbers of a model name it; means of models that were
 * made alike name their size only; trends name a family only.
 */
public final class ScalingCsv {

  private static final String[] COLUMNS = {
    "family",
    "contestant",
    "entrant",
    "models",
    "parameters",
    "layers",
    "width",
    "heads",
    "training_tokens",
    "training_flops",
    "quantity",
    "axis",
    "estimate",
    "low",
    "high",
    "n",
    "remark"
  };

  private final CSVPrinter csv;

  private ScalingCsv(CSVPrinter csv) {
    this.csv = csv;
  }

  /** Writes the lines, header first. */
  public static void write(OutputStream output, Scaling scaling) throws IOException {
    ScalingCsv lines = new ScalingCsv(CsvExports.printer(output, COLUMNS));
    for (FamilyScaling family : scaling.families()) {
      lines.write(family);
    }
    for (LeftOut one : scaling.leftOut()) {
      lines.line(
          new Subject(one.contestant().family(), one.contestant().id(), null, 1, null),
          "left_out",
          null,
          Estimate.NONE,
          word(one.reason()));
    }
    lines.csv.flush();
  }

  /** What a number is of. */
  private record Subject(
      String family,
      @Nullable String contestant,
      @Nullable String entrant,
      int models,
      @Nullable ModelSize size) {}

  private void write(FamilyScaling family) throws IOException {
    for (SizeGroup group : family.sizes()) {
      for (SizedModel model : group.models()) {
        Subject subject =
            new Subject(
                family.family(),
                model.contestant().id(),
                model.standing().entrant().decoding().label(),
                1,
                model.size());
        String remark = model.standing().isProvisional() ? "provisional" : "";
        for (ScalingMeasure measure : ScalingMeasure.values()) {
          line(subject, word(measure), null, model.of(measure), remark);
        }
      }
      write(group, new Subject(family.family(), null, null, group.models().size(), group.size()));
    }
    for (ScalingTrend trend : family.trends()) {
      write(trend, new Subject(family.family(), null, null, trend.models(), null));
    }
    for (Cell cell : family.maps().stream().flatMap(map -> map.cells().stream()).toList()) {
      write(cell, family.family());
    }
  }

  private void write(SizeGroup group, Subject subject) throws IOException {
    String remark = group.isProvisional() ? "provisional" : "";
    for (ScalingMeasure measure : ScalingMeasure.values()) {
      line(subject, "mean_" + word(measure), null, group.of(measure), remark);
    }
    for (Gate gate : Gate.values()) {
      Estimate share = group.errors().getOrDefault(gate, Estimate.NONE);
      line(subject, "share_" + gate.word(), null, share, remark);
    }
  }

  private void write(ScalingTrend trend, Subject subject) throws IOException {
    String measure = word(trend.measure());
    String axis = trend.axis().key();
    line(
        subject,
        measure + "_change_per_tenfold",
        axis,
        told(trend.perTenfold()),
        word(trend.direction()));
    line(
        subject,
        measure + "_change_per_tenfold_trained_anew",
        axis,
        told(trend.perTenfoldAnew()),
        word(trend.directionAnew()));
    line(subject, measure + "_power_law_exponent", axis, told(trend.exponent()), "");
    line(subject, measure + "_parabola_peak", axis, told(trend.peak()), "");
  }

  private void write(Cell cell, String family) throws IOException {
    SizeGroup group = cell.group();
    Subject subject = new Subject(family, null, null, group.models().size(), group.size());
    for (ScalingMeasure measure : ScalingMeasure.values()) {
      Double chance = cell.chanceOfBest().get(measure);
      if (chance != null) {
        Estimate best = new Estimate(chance, Double.NaN, Double.NaN, group.of(measure).n());
        line(subject, word(measure) + "_p_best", null, best, "");
        Estimate behind = cell.behindBest().getOrDefault(measure, Estimate.NONE);
        line(subject, word(measure) + "_behind_best", null, behind, "");
      }
    }
  }

  private static Estimate told(Trend<Estimate> trend) {
    return trend.fitted().orElse(Estimate.NONE);
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private void line(
      Subject of, String quantity, @Nullable String axis, Estimate estimate, String remark)
      throws IOException {
    csv.print(of.family());
    csv.print(of.contestant());
    csv.print(of.entrant());
    csv.print(of.models());
    for (Object number : size(of.size())) {
      csv.print(number);
    }
    csv.printRecord(
        quantity,
        axis,
        MissingNumber.orNull(estimate.estimate()),
        MissingNumber.orNull(estimate.low()),
        MissingNumber.orNull(estimate.high()),
        estimate.n(),
        remark);
  }

  private static List<Object> size(@Nullable ModelSize size) {
    if (size == null) {
      return List.of("", "", "", "", "", "");
    }
    Shape shape = size.shape();
    return List.of(
        size.parameters(),
        shape == null ? "" : shape.layers(),
        shape == null ? "" : shape.width(),
        shape == null ? "" : shape.heads(),
        size.trainingTokens() == null ? "" : size.trainingTokens(),
        size.trainingFlops() == null ? "" : size.trainingFlops());
  }
}
