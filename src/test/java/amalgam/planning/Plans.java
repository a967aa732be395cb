package amalgam.planning;

import amalgam.tournament.pairing.PairingRule;
import java.util.List;
import java.util.stream.IntStream;

/** Plans for tests, and what comes of them. */
final class Plans {

  /** Raters who like nothing in particular and always decide. */
  static final Raters INDEPENDENT = new Raters(200, 0, 0, 0, 0);

  private Plans() {}

  /** Entrants of evenly spread strengths, the best first. */
  static Lineup spread(int entrants, double from, double to) {
    List<Double> strengths =
        IntStream.range(0, entrants)
            .mapToObj(place -> to + (from - to) * place / (entrants - 1))
            .toList();
    return new Lineup(
        IntStream.range(0, entrants).mapToObj(place -> "No. " + place).toList(),
        List.of(strengths, strengths),
        new AssumedAnswers(
            IntStream.range(0, entrants)
                .mapToObj(place -> new AssumedAnswers.Means(0.6 - 0.05 * place, 5))
                .toList(),
            4,
            2,
            0.3),
        2 * entrants);
  }

  static TournamentPlan plan(
      Lineup lineup, int bundles, int votes, Raters raters, PairingRule rule, int simulations) {
    return new TournamentPlan(lineup, bundles, 4, votes, raters, rule, simulations, 7);
  }

  static Forecast forecast(TournamentPlan plan) {
    Simulation simulation = new Simulation(plan);
    return new ForecastComputation(
            simulation,
            IntStream.range(0, plan.simulations()).parallel().mapToObj(simulation::play).toList())
        .forecast();
  }
}
