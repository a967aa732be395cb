package amalgam.leaderboard.export;

import amalgam.contestant.ModelSize;
import amalgam.creativity.Gate;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.export.LeaderboardResource.Interval;
import amalgam.leaderboard.scaling.BudgetMap;
import amalgam.leaderboard.scaling.BudgetMap.Cell;
import amalgam.leaderboard.scaling.CurveForm;
import amalgam.leaderboard.scaling.CurvePoint;
import amalgam.leaderboard.scaling.FamilyScaling;
import amalgam.leaderboard.scaling.Scaling;
import amalgam.leaderboard.scaling.Scaling.LeftOut;
import amalgam.leaderboard.scaling.ScalingMeasure;
import amalgam.leaderboard.scaling.ScalingTrend;
import amalgam.leaderboard.scaling.SizeGroup;
import amalgam.leaderboard.scaling.SizedModel;
import amalgam.statistics.Estimate;
import amalgam.statistics.trend.Trend;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * How a tournament's results change with size, as programs see it.
 *
 * @param confidenceLevel of every interval
 * @param decoding label of the setting that is looked at; empty for the first of each contestant
 * @param families sizes, trends and maps of depth against width
 * @param leftOut contestants that are in no family, with the reason
 */
public record ScalingResource(
    long tournament,
    double confidenceLevel,
    String decoding,
    List<Map<String, Object>> families,
    List<Map<String, Object>> leftOut) {

  /** What programs see of {@code scaling}. */
  public static ScalingResource of(Scaling scaling) {
    return new ScalingResource(
        scaling.board().tournament().id().value(),
        Board.CONFIDENCE_LEVEL,
        scaling.decoding(),
        scaling.families().stream().map(ScalingResource::family).toList(),
        scaling.leftOut().stream().map(ScalingResource::leftOut).toList());
  }

  private static Map<String, Object> leftOut(LeftOut one) {
    return fields("contestant", one.contestant().id(), "reason", word(one.reason()));
  }

  private static Map<String, Object> family(FamilyScaling family) {
    Map<String, Object> fields = fields("family", family.family());
    fields.put("sizes", family.sizes().stream().map(ScalingResource::group).toList());
    fields.put("trends", family.trends().stream().map(ScalingResource::trend).toList());
    fields.put("depthAndWidth", family.maps().stream().map(ScalingResource::map).toList());
    return fields;
  }

  private static Map<String, Object> group(SizeGroup group) {
    Map<String, Object> fields = size(group.size());
    fields.put("provisional", group.isProvisional());
    fields.put("models", group.models().stream().map(ScalingResource::model).toList());
    fields.putAll(measures(group::of));
    Map<String, Interval> errors = new LinkedHashMap<>();
    for (Gate gate : Gate.values()) {
      errors.put(gate.word(), Interval.of(group.errors().getOrDefault(gate, Estimate.NONE)));
    }
    fields.put("shareOfAnswersByGate", errors);
    return fields;
  }

  private static Map<String, Object> size(ModelSize size) {
    Map<String, Object> fields = fields("parameters", size.parameters());
    if (size.shape() != null) {
      fields.put("layers", size.shape().layers());
      fields.put("width", size.shape().width());
      fields.put("heads", size.shape().heads());
    }
    if (size.trainingTokens() != null) {
      fields.put("trainingTokens", size.trainingTokens());
    }
    if (size.trainingFlops() != null) {
      fields.put("trainingFlops", size.trainingFlops());
    }
    return fields;
  }

  private static Map<String, Object> model(SizedModel model) {
    Map<String, Object> fields =
        fields(
            "contestant",
            model.contestant().id(),
            "entrant",
            model.standing().entrant().decoding().label());
    fields.putAll(measures(model::of));
    return fields;
  }

  private static Map<String, Object> measures(Function<ScalingMeasure, Estimate> of) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (ScalingMeasure measure : ScalingMeasure.values()) {
      fields.put(measure.key(), Interval.of(of.apply(measure)));
    }
    return fields;
  }

  private static Map<String, Object> trend(ScalingTrend trend) {
    Map<String, Object> fields =
        fields("measure", trend.measure().key(), "axis", trend.axis().key());
    fields.put("sizes", trend.sizes());
    fields.put("models", trend.models());
    fields.put("sizesOfSeveralModels", trend.replicated());
    fields.put("direction", word(trend.direction()));
    fields.put("changePerTenfold", told(trend.perTenfold(), Interval::of));
    fields.put("directionTrainedAnew", word(trend.directionAnew()));
    fields.put("changePerTenfoldTrainedAnew", told(trend.perTenfoldAnew(), Interval::of));
    fields.put("powerLawExponent", told(trend.exponent(), Interval::of));
    fields.put("parabolaPeak", told(trend.peak(), Interval::of));
    Map<String, Object> curves = new LinkedHashMap<>();
    for (CurveForm form : CurveForm.values()) {
      curves.put(form.key(), told(trend.curve(form), ScalingResource::points));
    }
    fields.put("curves", curves);
    return fields;
  }

  private static List<Map<String, Object>> points(List<CurvePoint> curve) {
    return curve.stream()
        .map(point -> fields("size", point.x(), "height", Interval.of(point.y())))
        .toList();
  }

  private static Map<String, Object> map(BudgetMap map) {
    Map<String, Object> fields = fields("least", map.least(), "most", map.most());
    fields.put("cells", map.cells().stream().map(ScalingResource::cell).toList());
    fields.put("trends", map.trends().stream().map(ScalingResource::trend).toList());
    return fields;
  }

  private static Map<String, Object> cell(Cell cell) {
    Map<String, Object> fields = size(cell.group().size());
    for (ScalingMeasure measure : ScalingMeasure.values()) {
      Double chance = cell.chanceOfBest().get(measure);
      if (chance != null) {
        Map<String, Object> own = fields("mean", Interval.of(cell.group().of(measure)));
        own.put("pBest", chance);
        own.put("behindBest", Interval.of(cell.behindBest().getOrDefault(measure, Estimate.NONE)));
        fields.put(measure.key(), own);
      }
    }
    return fields;
  }

  private static <T> Object told(Trend<T> trend, Function<T, Object> curve) {
    return switch (trend) {
      case Trend.Fitted<T>(T fitted) -> curve.apply(fitted);
      case Trend.Unfitted<T>(String reason) -> Map.of("unfitted", reason);
    };
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  /** Names and values in turn. */
  private static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int place = 0; place < namesAndValues.length; place += 2) {
      fields.put((String) namesAndValues[place], namesAndValues[place + 1]);
    }
    return fields;
  }
}
