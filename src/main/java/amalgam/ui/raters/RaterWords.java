package amalgam.ui.raters;

import amalgam.rating.Axis;
import amalgam.rating.quality.RaterConduct;
import amalgam.rating.quality.RaterConduct.Evidence;
import amalgam.rating.quality.Share;
import amalgam.rating.quality.Sign;
import amalgam.rating.quality.Verdict;
import amalgam.statistics.Estimate;
import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.Locale;

/** Numbers and verdicts in the language of the page that a part of it stands on. */
record RaterWords(Component part) {

  private static final String NOTHING = "–";
  private static final double MOST_TIMES = 1e6;
  private static final double MILLIS = 1000;

  private String say(String key, Object... values) {
    return part.getTranslation(key, values);
  }

  static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String verdict(Verdict verdict) {
    return say("raters.verdict." + word(verdict));
  }

  String axis(Axis axis) {
    return say("raters.axis." + axis.word());
  }

  /** Such as {@code 5 of 6}. */
  String share(Share share) {
    return share.of() == 0 ? NOTHING : say("raters.of", share.count(), share.of());
  }

  /** Such as {@code 52% of 40}. */
  String percent(Share share) {
    return share.of() == 0 ? NOTHING : say("raters.percent-of", share.value(), share.of());
  }

  String repeats(RaterConduct conduct) {
    return Double.isNaN(conduct.repeatsBeyondChance())
        ? share(conduct.repeats())
        : say(
            "raters.of-beyond",
            conduct.repeats().count(),
            conduct.repeats().of(),
            conduct.repeatsBeyondChance());
  }

  String seconds(Duration time) {
    return say("raters.seconds", time.toMillis() / MILLIS);
  }

  /** The strongest of it, such as {@code ×1,200 habit}. */
  String evidence(Evidence evidence) {
    double[] values = {
      evidence.habit(), evidence.leftward(), evidence.rightward(), evidence.contrary()
    };
    Sign[] signs = {Sign.HABIT, Sign.LEFTWARD, Sign.RIGHTWARD, Sign.CONTRARY};
    int strongest = 0;
    for (int place = 1; place < values.length; place++) {
      strongest = values[place] > values[strongest] ? place : strongest;
    }
    return values[strongest] <= 0
        ? NOTHING
        : say("raters.times." + signs[strongest].word(), times(values[strongest]));
  }

  private static double times(double logEvidence) {
    return Math.min(MOST_TIMES, Math.exp(logEvidence));
  }

  /** What may be wrong, with the numbers that say so. */
  String sign(Sign sign, RaterConduct conduct) {
    String key = "raters.sign." + sign.word();
    return switch (sign) {
      case MISSED_CHECKS -> say(key, conduct.checks().rest(), conduct.checks().of());
      case HABIT -> say(key, times(conduct.evidence().habit()));
      case HASTY -> say(key, conduct.medianTime().toMillis() / MILLIS, conduct.wordsPerSecond());
      case MUTE -> say(key, conduct.undecided().count(), conduct.undecided().of());
      case LEFTWARD -> say(key, conduct.left().count(), conduct.left().of());
      case RIGHTWARD -> say(key, conduct.left().rest(), conduct.left().of());
      case CONTRARY -> say(key, times(conduct.evidence().contrary()));
      case INCONSISTENT -> say(key, conduct.repeats().count(), conduct.repeats().of());
    };
  }

  /** A coefficient with its interval and n; a dash where there is none. */
  String coefficient(Estimate estimate) {
    return estimate(estimate, "raters.coefficient", "raters.coefficient.alone");
  }

  /** A share with its interval and n; a dash where there is none. */
  String share(Estimate estimate) {
    return estimate(estimate, "raters.share", "raters.share.alone");
  }

  /** Points of the rating with their interval and n; a dash where there is none. */
  String points(Estimate estimate) {
    return estimate(estimate, "raters.points", "raters.points.alone");
  }

  private String estimate(Estimate estimate, String key, String withoutInterval) {
    if (!estimate.isPresent() || Double.isNaN(estimate.estimate())) {
      return NOTHING;
    }
    return Double.isFinite(estimate.low()) && Double.isFinite(estimate.high())
        ? say(key, estimate.estimate(), estimate.low(), estimate.high(), estimate.n())
        : say(withoutInterval, estimate.estimate(), estimate.n());
  }
}
