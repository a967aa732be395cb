package amalgam.tournament.pairing;

import amalgam.statistics.rating.BradleyTerryFit;
import amalgam.statistics.rating.PairingGain;
import amalgam.statistics.rating.Sandwich;
import java.util.Arrays;
import java.util.List;

/**
 * What is known when the next pair is chosen.
 *
 * @param asked how often each pair was asked about; may grow while the fits stay
 * @param strengths of each contestant, the mean of its axes; 0 where it is unrated
 * @param gains of one more vote, an axis each; empty before there is a fit
 */
public record Situation(PairCounts asked, List<Double> strengths, List<PairingGain> gains) {

  public Situation {
    strengths = List.copyOf(strengths);
    gains = List.copyOf(gains);
  }

  /** A fitted axis with its covariance. */
  public record Axis(BradleyTerryFit fit, Sandwich covariance) {}

  /** Before anything is fitted. */
  public static Situation unknown(PairCounts asked) {
    Double[] even = new Double[asked.contestants()];
    Arrays.fill(even, 0.0);
    return new Situation(asked, List.of(even), List.of());
  }

  /** As the latest fits say: a vote answers on every axis. */
  public static Situation fitted(PairCounts asked, List<Axis> axes) {
    double[] strengths = new double[asked.contestants()];
    for (Axis axis : axes) {
      for (int model : axis.fit().rated()) {
        strengths[model] += axis.fit().strength(model) / axes.size();
      }
    }
    return new Situation(
        asked,
        Arrays.stream(strengths).boxed().toList(),
        axes.stream()
            .map(axis -> new PairingGain(axis.fit(), axis.covariance(), PairingGain.EXPLORATION))
            .toList());
  }
}
