package amalgam.ui.scaling;

import amalgam.contestant.Contestant;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.scaling.CurveForm;
import amalgam.leaderboard.scaling.CurvePoint;
import amalgam.leaderboard.scaling.Scaling;
import amalgam.leaderboard.scaling.ScalingMeasure;
import amalgam.leaderboard.scaling.ScalingTrend;
import amalgam.leaderboard.scaling.SizeAxis;
import amalgam.leaderboard.scaling.SizeGroup;
import amalgam.leaderboard.scaling.SizedModel;
import amalgam.statistics.Estimate;
import amalgam.statistics.trend.Trend;
import amalgam.ui.component.ContestantCurves;
import amalgam.ui.component.DataLook;
import amalgam.ui.component.FrontierFigure;
import amalgam.ui.component.FrontierFigure.Axis;
import amalgam.ui.component.FrontierFigure.Curve;
import amalgam.ui.component.FrontierFigure.Fit;
import amalgam.ui.component.FrontierFigure.Spot;
import amalgam.ui.wording.Marks;
import amalgam.ui.wording.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws one measure up against size, with what is fitted through the sizes. */
final class SizeFigure {

  private static final String DRAWN =
      "Dotted: a %s, %s. Its band comes from resampling bundles, all sizes together, and from the"
          + " spread of seeds where a size has several; the luck of a size's only seed is not in it.";

  private final ScalingMeasure y;
  private final SizeAxis x;
  private final ContestantCurves curves;
  private final List<Curve> points = new ArrayList<>();
  private final List<Fit> fits = new ArrayList<>();

  SizeFigure(Scaling scaling, ScalingMeasure y, SizeAxis x) {
    this.y = y;
    this.x = x;
    this.curves = curves(scaling);
  }

  /** How the tournament's contestants are drawn. */
  static ContestantCurves curves(Scaling scaling) {
    return new ContestantCurves(
        scaling.board().contestants().stream().map(ContestantStanding::contestant).toList());
  }

  /** What a size is called: by its shape where that is declared. */
  static String name(SizeGroup group) {
    Contestant first = group.models().getFirst().contestant();
    String shape =
        Optional.ofNullable(group.size().shape())
            .map(known -> "%d × %d".formatted(known.layers(), known.width()))
            .orElse(first.name());
    int models = group.models().size();
    return models == 1 ? shape : "%s, %d seeds".formatted(shape, models);
  }

  /** What is drawn through the points of a trend, in words, or why nothing can be. */
  static Optional<String> drawn(ScalingTrend trend, FitChoice choice) {
    return choice
        .form(trend)
        .map(
            form ->
                switch (trend.curve(form)) {
                  case Trend.Fitted<List<CurvePoint>> fitted ->
                      DRAWN.formatted(form.title().toLowerCase(Locale.ROOT), form.formula());
                  case Trend.Unfitted<List<CurvePoint>> unfitted -> unfitted.reason();
                });
  }

  /** Adds a family's sizes, and what is fitted through them. */
  SizeFigure with(List<SizeGroup> groups, ScalingTrend trend, FitChoice choice) {
    List<SizeGroup> known =
        groups.stream().filter(group -> x.of(group.size()) > 0 && group.of(y).isPresent()).toList();
    known.forEach(group -> points.add(curve(group)));
    choice
        .form(trend)
        .flatMap(form -> trend.curve(form).fitted().map(curve -> fit(known, form, curve)))
        .ifPresent(fits::add);
    return this;
  }

  /** The figure of all that was added. */
  FrontierFigure figure(List<String> hidden) {
    return new FrontierFigure(
        new Axis(x.key(), x.title(), "", x.definition(), false, true),
        new Axis(y.key(), y.title(), y.isShare() ? "" : y.unit(), y.definition(), y.isShare()),
        points,
        List.of(),
        fits,
        hidden);
  }

  private Curve curve(SizeGroup group) {
    List<Spot> spots = new ArrayList<>();
    spots.add(
        spot(group, group.models().size() == 1 ? setting(group.models().getFirst()) : "mean"));
    if (group.models().size() > 1) {
      group.models().forEach(model -> spots.add(spot(group, model)));
    }
    Curve own = curves.curve(group.models().getLast().contestant(), spots);
    return new Curve(
        group.models().getFirst().contestant().id(),
        name(group),
        x == SizeAxis.WIDTH_PER_LAYER ? name(group) : own.label(),
        own.note(),
        own.hue(),
        own.shade(),
        own.shape(),
        own.diameter(),
        spots);
  }

  private static String setting(SizedModel model) {
    return model.standing().entrant().decoding().label();
  }

  private Spot spot(SizeGroup group, String setting) {
    return spot(
        setting,
        false,
        x.of(group.size()),
        group.of(y),
        group.isProvisional() ? "provisional" : "");
  }

  private Spot spot(SizeGroup group, SizedModel model) {
    return spot(
        "%s, %s".formatted(model.contestant().name(), setting(model)),
        true,
        x.of(group.size()),
        model.of(y),
        Marks.of(model.standing()));
  }

  private Spot spot(String setting, boolean hollow, double size, Estimate height, String remark) {
    return new Spot(
        setting,
        hollow,
        size,
        null,
        null,
        1,
        height.estimate(),
        finite(height.low()),
        finite(height.high()),
        height.n(),
        "%s %s".formatted(x.title(), Numbers.magnitude(size)),
        "%s %s".formatted(y.title(), Values.estimate(y, height)),
        "n = " + Numbers.count(height.n()),
        remark);
  }

  private Fit fit(List<SizeGroup> through, CurveForm form, List<CurvePoint> curve) {
    DataLook look = curves.look(through.getLast().models().getLast().contestant());
    return new Fit(
        form.title(),
        look.hue(),
        look.shade(),
        look.shape(),
        through.stream().map(group -> group.models().getFirst().contestant().id()).toList(),
        curve.stream()
            .map(
                point ->
                    Arrays.asList(
                        point.x(),
                        point.y().estimate(),
                        finite(point.y().low()),
                        finite(point.y().high())))
            .toList());
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
