package amalgam.statistics.rating;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** Fitted strengths, on the scale of the logit; their intervals come from {@link Sandwich}. */
public final class BradleyTerryFit {

  private final VoteTally tally;
  private final Design design;
  private final int[] rated;
  private final List<Unrated> unrated;
  private final double[] parameters;
  private final PositiveDefinite information;
  private final int iterations;

  BradleyTerryFit(
      VoteTally tally,
      Design design,
      int[] rated,
      List<Unrated> unrated,
      double[] parameters,
      PositiveDefinite information,
      int iterations) {
    this.tally = tally;
    this.design = design;
    this.rated = rated;
    this.unrated = List.copyOf(unrated);
    this.parameters = parameters;
    this.information = information;
    this.iterations = iterations;
  }

  static BradleyTerryFit none(VoteTally tally, List<Unrated> unrated) {
    Design design = new Design(tally.models(), new int[0], TieModel.HALF, false, false, 0);
    return new BradleyTerryFit(
        tally,
        design,
        new int[0],
        unrated,
        new double[0],
        PositiveDefinite.decompose(new double[0][]).orElseThrow(),
        0);
  }

  /** Number of models, rated or not. */
  public int models() {
    return tally.models();
  }

  /** The models that have a strength, ascending. */
  public int[] rated() {
    return rated.clone();
  }

  /** The models that have none, each with its reason. */
  public List<Unrated> unrated() {
    return unrated;
  }

  /** θ of a model, NaN where it is unrated; those of the rated models sum to 0. */
  public double strength(int model) {
    int position = design.position(model);
    return position == Design.ABSENT ? Double.NaN : parameters[position];
  }

  /** Advantage of the left side on the same scale; empty where it is not fitted. */
  public OptionalDouble sideEffect() {
    return optional(design.side());
  }

  /** ν of the Davidson model; empty where it is not fitted. */
  public OptionalDouble tieParameter() {
    return optional(design.tie()).stream().map(Math::exp).findFirst();
  }

  /** Effects of the covariates; none where they are not fitted. */
  public double[] covariateEffects() {
    int from = design.covariates();
    return Arrays.copyOfRange(parameters, from, from + design.covariateCount());
  }

  /** Newton steps that the fit took. */
  public int iterations() {
    return iterations;
  }

  private OptionalDouble optional(int position) {
    return position == Design.ABSENT
        ? OptionalDouble.empty()
        : OptionalDouble.of(parameters[position]);
  }

  /** These values as the start of another fit; 0 for what it adds. */
  double[] startFor(Design other, int[] models) {
    double[] start = new double[other.size()];
    double mean =
        Arrays.stream(models)
                .mapToDouble(this::strength)
                .flatMap(
                    value -> Double.isNaN(value) ? DoubleStream.empty() : DoubleStream.of(value))
                .sum()
            / models.length;
    for (int position = 0; position < models.length; position++) {
      double strength = strength(models[position]);
      start[position] = (Double.isNaN(strength) ? 0 : strength) - mean;
    }
    if (other.side() != Design.ABSENT) {
      start[other.side()] = optional(design.side()).orElse(0);
    }
    if (other.tie() != Design.ABSENT) {
      start[other.tie()] = optional(design.tie()).orElse(0);
    }
    if (other.covariateCount() == design.covariateCount()) {
      System.arraycopy(
          parameters, design.covariates(), start, other.covariates(), design.covariateCount());
    }
    return start;
  }

  VoteTally tally() {
    return tally;
  }

  Design design() {
    return design;
  }

  double[] parameters() {
    return parameters;
  }

  PositiveDefinite information() {
    return information;
  }
}
