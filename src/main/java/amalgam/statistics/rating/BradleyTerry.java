package amalgam.statistics.rating;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits strengths to votes: P(left preferred to right) = σ(θ left − θ right + side effect +
 * covariates), Bradley and Terry, Rank analysis of incomplete block designs, Biometrika 39, 1952;
 * by Newton's method on the counts by pair. The strengths of the rated models sum to 0.
 */
public final class BradleyTerry {

  private static final int MOST_ITERATIONS = 60;
  private static final double TOLERANCE = 1e-9;

  /** Votes that say so much less of a parameter than at the start no longer bound it. */
  private static final double LEAST_INFORMATION = 1e-8;

  private final FitSettings settings;

  /** A fit by these settings. */
  public BradleyTerry(FitSettings settings) {
    this.settings = settings;
  }

  /** Fits a tally from nothing. */
  public BradleyTerryFit fit(VoteTally tally) {
    return fit(tally, Optional.empty());
  }

  /** Fits a tally from the fit before the latest votes, which takes fewer steps. */
  public BradleyTerryFit refit(VoteTally tally, BradleyTerryFit before) {
    return fit(tally, Optional.of(before));
  }

  /**
   * Fits what can be. The side effect and the covariates are left out where the votes do not bound
   * them, such as where the left side always won: the strengths of connected models then still
   * exist.
   */
  private BradleyTerryFit fit(VoteTally tally, Optional<BradleyTerryFit> before) {
    ComparisonGraph graph = new ComparisonGraph(tally);
    int[] rated = graph.rated();
    List<Unrated> unrated = graph.unrated();
    if (rated.length == 0) {
      return BradleyTerryFit.none(tally, unrated);
    }
    return attempted(tally, rated, unrated, before)
        // A start that led astray is no reason to give up.
        .or(() -> attempted(tally, rated, unrated, Optional.empty()))
        .orElseGet(() -> BradleyTerryFit.none(tally, withoutFit(rated, unrated)));
  }

  /** What cannot be fitted is told of everyone, so that nothing else fails with it. */
  private static List<Unrated> withoutFit(int[] connected, List<Unrated> unrated) {
    return Stream.concat(
            unrated.stream(),
            Arrays.stream(connected)
                .mapToObj(model -> new Unrated(model, Unrated.Reason.NOT_FITTED)))
        .toList();
  }

  private Optional<BradleyTerryFit> attempted(
      VoteTally tally, int[] rated, List<Unrated> unrated, Optional<BradleyTerryFit> before) {
    boolean ties = settings.ties() == TieModel.DAVIDSON && hasBoth(tally, rated);
    TieModel model = ties ? TieModel.DAVIDSON : TieModel.HALF;
    return Attempt.of(settings.sideEffect(), tally.covariates()).stream()
        .map(
            attempt ->
                new Design(
                    tally.models(), rated, model, attempt.sideEffect(), ties, attempt.covariates()))
        .map(design -> maximise(tally, design, rated, unrated, before))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private record Attempt(boolean sideEffect, int covariates) {

    static List<Attempt> of(boolean sideEffect, int covariates) {
      return List.of(
          new Attempt(sideEffect, covariates),
          new Attempt(false, covariates),
          new Attempt(sideEffect, 0),
          new Attempt(false, 0));
    }
  }

  /** The tie parameter is finite where there are both ties and other votes. */
  private static boolean hasBoth(VoteTally tally, int[] rated) {
    Design design = new Design(tally.models(), rated, TieModel.HALF, false, false, 0);
    PairCells cells = tally.cells();
    boolean tied = false;
    boolean decided = false;
    for (int cell = 0; cell < cells.size(); cell++) {
      if (design.holds(cells, cell)) {
        tied |= cells.weight(cell, Outcome.TIE) + cells.weight(cell, Outcome.BOTH_BAD) > 0;
        decided |= cells.weight(cell, Outcome.LEFT) + cells.weight(cell, Outcome.RIGHT) > 0;
      }
    }
    return tied && decided;
  }

  private static Optional<BradleyTerryFit> maximise(
      VoteTally tally,
      Design design,
      int[] rated,
      List<Unrated> unrated,
      Optional<BradleyTerryFit> before) {
    Likelihood likelihood = new Likelihood(tally.cells(), design);
    double[] parameters =
        before.map(fit -> fit.startFor(design, rated)).orElseGet(() -> new double[design.size()]);
    double[] step = new double[design.size()];
    double reached = Double.NEGATIVE_INFINITY;
    double[][] first = new double[0][];
    for (int iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
      double[] gradient = new double[design.size()];
      double[][] information = new double[design.size()][design.size()];
      double value = likelihood.evaluate(parameters, gradient, information);
      first = iteration == 1 ? information : first;
      if (value < reached - TOLERANCE * Math.abs(reached)) {
        retreat(parameters, step);
        continue;
      }
      reached = value;
      Optional<PositiveDefinite> decomposed = PositiveDefinite.decompose(information);
      if (decomposed.isEmpty() || unbounded(design, first, information)) {
        return Optional.empty();
      }
      step = decomposed.get().solve(gradient);
      advance(parameters, step);
      if (greatest(step) < TOLERANCE) {
        return Optional.of(
            new BradleyTerryFit(
                tally, design, rated, unrated, parameters, decomposed.get(), iteration));
      }
    }
    return Optional.empty();
  }

  private static void advance(double[] parameters, double[] step) {
    for (int index = 0; index < step.length; index++) {
      parameters[index] += step[index];
    }
  }

  private static void retreat(double[] parameters, double[] step) {
    for (int index = 0; index < step.length; index++) {
      step[index] /= 2;
      parameters[index] -= step[index];
    }
  }

  private static double greatest(double[] values) {
    return Arrays.stream(values).map(Math::abs).max().orElse(0);
  }

  private static boolean unbounded(Design design, double[][] first, double[][] information) {
    return IntStream.range(design.rated(), design.covariates() + design.covariateCount())
        .anyMatch(row -> information[row][row] < LEAST_INFORMATION * first[row][row]);
  }
}
