package amalgam.publication;

import amalgam.ui.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An axis of a drawing.
 *
 * @param low where it begins
 * @param high where it ends, above {@code low}
 * @param ticks within
 */
record Axis(double low, double high, List<Double> ticks, boolean isLogarithmic) {

  private static final int STEPS = 5;
  private static final double[] ROUND = {1, 2, 5, 10};

  /** Above which a number of an axis counts something in thousands. */
  private static final double THOUSANDS = 1000;

  /** An even axis on which {@code values} lie; from 0 unless that would leave it half empty. */
  static Axis even(DoubleStream values) {
    double[] finite = values.filter(Double::isFinite).sorted().toArray();
    double least = finite.length == 0 ? 0 : finite[0];
    double most = finite.length == 0 ? 1 : finite[finite.length - 1];
    double from = least > 0 && least < most / 2 ? 0 : least;
    double step = step(most > from ? most - from : 1);
    double low = step * Math.floor(from / step);
    double high = Math.max(low + step, step * Math.ceil(most / step));
    List<Double> ticks = new ArrayList<>();
    for (int tick = 0; low + tick * step <= high + step / 2; tick++) {
      ticks.add(low + tick * step);
    }
    return new Axis(low, high, ticks, false);
  }

  private static double step(double span) {
    double ideal = span / STEPS;
    double power = Math.pow(10, Math.floor(Math.log10(ideal)));
    for (double round : ROUND) {
      if (round * power >= ideal * (1 - 1e-9)) {
        return round * power;
      }
    }
    return 10 * power;
  }

  /** Whole numbers, each a tick, with half of one at either side. */
  static Axis whole(DoubleStream values) {
    double[] sorted = values.sorted().distinct().toArray();
    return new Axis(
        sorted[0] - 0.5,
        sorted[sorted.length - 1] + 0.5,
        DoubleStream.of(sorted).boxed().toList(),
        false);
  }

  /** A logarithmic axis on which {@code values}, all above 0, lie with some room at either side. */
  static Axis logarithmic(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    double room = Math.pow(sorted[sorted.length - 1] / sorted[0], 0.06) * 1.02;
    double low = sorted[0] / room;
    double high = sorted[sorted.length - 1] * room;
    List<Double> ticks = new ArrayList<>();
    for (double power = Math.pow(10, Math.floor(Math.log10(low))); power <= high; power *= 10) {
      for (double round : new double[] {1, 2, 5}) {
        if (round * power >= low && round * power <= high) {
          ticks.add(round * power);
        }
      }
    }
    return new Axis(low, high, ticks, true);
  }

  /** How far along the axis a value lies, 0…1. */
  double share(double value) {
    double share =
        isLogarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    return Math.clamp(share, 0, 1);
  }

  /** A tick's value, in words. */
  static String words(double tick) {
    if (Math.abs(tick) >= THOUSANDS) {
      return Numbers.parameters(Math.round(tick));
    }
    return Numbers.chosen(Math.round(tick * 1e6) / 1e6).replace('-', '−');
  }
}
