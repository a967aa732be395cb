package amalgam.ui.judge;

import amalgam.leaderboard.agreement.JudgeStanding;
import amalgam.leaderboard.agreement.Quantity;
import amalgam.statistics.Estimate;
import amalgam.ui.wording.Numbers;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where numbers stand on a line, its left end being 0 and its right end 1.
 *
 * @param neutral what chance or no bias would give; NaN where that depends on the answers
 */
record StripScale(Quantity.Scale kind, double from, double to, double neutral) {

  private static final double STEP_OF_COEFFICIENTS = 0.5;
  private static final double STEP_OF_POINTS = 50;

  /** Wide enough for all of them with their intervals. */
  static StripScale of(Quantity quantity, List<JudgeStanding> standings) {
    DoubleStream ends =
        standings.stream()
            .map(standing -> standing.of(quantity))
            .flatMapToDouble(StripScale::numbers)
            .filter(Double::isFinite);
    return switch (quantity.scale()) {
      case SHARE ->
          new StripScale(
              quantity.scale(), 0, 1, quantity == Quantity.LEFT_SHARE ? 0.5 : Double.NaN);
      case COEFFICIENT -> {
        double least = Math.min(0, ends.min().orElse(0));
        double from = STEP_OF_COEFFICIENTS * Math.floor(least / STEP_OF_COEFFICIENTS);
        yield new StripScale(quantity.scale(), from, 1, 0);
      }
      case POINTS -> {
        double greatest = Math.max(1, ends.map(Math::abs).max().orElse(0));
        double to = STEP_OF_POINTS * Math.ceil(greatest / STEP_OF_POINTS);
        yield new StripScale(quantity.scale(), -to, to, 0);
      }
    };
  }

  private static DoubleStream numbers(Estimate estimate) {
    return DoubleStream.of(estimate.estimate(), estimate.low(), estimate.high());
  }

  double place(double value) {
    return Math.clamp((value - from) / (to - from), 0, 1);
  }

  String firstEnd() {
    return end(from);
  }

  String lastEnd() {
    return end(to);
  }

  private String end(double value) {
    return kind == Quantity.Scale.SHARE
        ? Numbers.chosen(100 * value) + "%"
        : Numbers.chosen(value).replace('-', '−');
  }
}
