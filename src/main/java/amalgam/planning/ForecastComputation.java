package amalgam.planning;

import amalgam.planning.Forecast.PromptPoint;
import amalgam.planning.Forecast.Rated;
import amalgam.planning.Forecast.VotePoint;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Gathers simulated tournaments, in the order of their numbers, into a forecast. */
final class ForecastComputation {

  private static final double CONFIDENCE_LEVEL = 0.95;
  private static final int RESAMPLES = 1_000;

  private final Simulation simulation;
  private final List<SimulatedTournament> played;
  private final ClusterBootstrap bootstrap;

  ForecastComputation(Simulation simulation, List<SimulatedTournament> played) {
    this.simulation = simulation;
    this.played = played;
    bootstrap = new ClusterBootstrap(CONFIDENCE_LEVEL, RESAMPLES, simulation.plan().seed());
  }

  Forecast forecast() {
    return new Forecast(
        simulation.plan(),
        played.size(),
        IntStream.range(0, simulation.votes().size()).mapToObj(this::votePoint).toList(),
        IntStream.range(0, simulation.bundles().size()).mapToObj(this::promptPoint).toList());
  }

  private VotePoint votePoint(int look) {
    Map<VoteAxis, Rated> axes = new EnumMap<>(VoteAxis.class);
    for (VoteAxis axis : VoteAxis.values()) {
      axes.put(
          axis,
          new Rated(
              spread(one -> one.votes().get(look).halfWidths().get(axis.ordinal())),
              chance(one -> one.votes().get(look).firstTwoRight().get(axis.ordinal()))));
    }
    return new VotePoint(simulation.votes().get(look), axes);
  }

  private PromptPoint promptPoint(int look) {
    return new PromptPoint(
        simulation.bundles().get(look) * simulation.plan().levels(),
        spread(one -> one.answers().get(look).meanHalfWidth()),
        chance(one -> one.answers().get(look).firstTwoRight()),
        IntStream.range(0, simulation.plan().lineup().names().size())
            .mapToObj(entrant -> spread(one -> one.answers().get(look).halfWidths().get(entrant)))
            .toList());
  }

  /** The mean, and between which values 95% of the tournaments lie. */
  private Estimate spread(ToDoubleFunction<SimulatedTournament> value) {
    double[] ascending =
        played.stream().mapToDouble(value).filter(Double::isFinite).sorted().toArray();
    if (ascending.length == 0) {
      return Estimate.NONE;
    }
    int cut = (int) ((1 - CONFIDENCE_LEVEL) / 2 * ascending.length);
    return new Estimate(
        Arrays.stream(ascending).average().orElseThrow(),
        ascending[cut],
        ascending[ascending.length - 1 - cut],
        ascending.length);
  }

  private Estimate chance(Predicate<SimulatedTournament> holds) {
    double[] counts = played.stream().mapToDouble(one -> holds.test(one) ? 1 : 0).toArray();
    double[] ones = new double[counts.length];
    Arrays.fill(ones, 1);
    return bootstrap.share(counts, ones);
  }
}
