package amalgam.ui.scaling;

import amalgam.leaderboard.scaling.CurveForm;
import amalgam.leaderboard.scaling.ScalingTrend;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person wants drawn through the points. */
enum FitChoice {
  NEARER("", "Law or line, the nearer", null),
  POWER_LAW(CurveForm.POWER_LAW),
  LINE(CurveForm.LINE),
  PARABOLA(CurveForm.PARABOLA),
  NONE("none", "Nothing", null);

  private final String key;
  private final String title;
  private final @Nullable CurveForm form;

  FitChoice(CurveForm form) {
    this(form.key(), form.title(), form);
  }

  FitChoice(String key, String title, @Nullable CurveForm form) {
    this.key = key;
    this.title = title;
    this.form = form;
  }

  /** The name in addresses. */
  String key() {
    return key;
  }

  /** For a list of choices. */
  String title() {
    return title;
  }

  /** The form to draw a trend in. */
  Optional<CurveForm> form(ScalingTrend trend) {
    return this == NEARER ? Optional.of(trend.nearest()) : Optional.ofNullable(form);
  }
}
