package amalgam.statistics.rating;

import amalgam.statistics.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The ratings of a tally with their intervals and ranks. */
public final class Ratings {

  /** With fewer votes on a model its rating is provisional. */
  public static final int FEWEST_VOTES = 50;

  /** With fewer raters, or prompts, on a model, where votes are clustered by them. */
  public static final int FEWEST_CLUSTERS = 10;

  private final BradleyTerryFit fit;
  private final FitSettings settings;
  private final Sandwich covariance;
  private final long[] votes;
  private final long allVotes;
  private final List<Rating> rated;

  /** The ratings of a fit whose tally has not changed since. */
  public Ratings(BradleyTerryFit fit, FitSettings settings) {
    this.fit = fit;
    this.settings = settings;
    covariance = Sandwich.of(fit, settings.clustering());
    votes = votes(fit);
    allVotes = Arrays.stream(votes).sum() / 2;
    rated = rate();
  }

  private static long[] votes(BradleyTerryFit fit) {
    long[] votes = new long[fit.models()];
    PairCells cells = fit.tally().cells();
    for (int cell = 0; cell < cells.size(); cell++) {
      if (fit.design().holds(cells, cell)) {
        votes[cells.left(cell)] += cells.votes(cell);
        votes[cells.right(cell)] += cells.votes(cell);
      }
    }
    return votes;
  }

  /** The intervals that hold at once have the level that Šidák's inequality asks for, 1967. */
  private List<Rating> rate() {
    int[] models = fit.rated();
    double shared = Math.pow(settings.confidenceLevel(), 1.0 / models.length);
    List<Estimate> simultaneous = new ArrayList<>();
    double[] lows = new double[models.length];
    for (int place = 0; place < models.length; place++) {
      simultaneous.add(estimate(models[place], shared));
      lows[place] = simultaneous.get(place).low();
    }
    Arrays.sort(lows);
    return IntStream.range(0, models.length)
        .mapToObj(place -> rating(models[place], simultaneous.get(place), lows))
        .sorted(Comparator.comparingDouble((Rating rating) -> -rating.rating().estimate()))
        .toList();
  }

  private Rating rating(int model, Estimate simultaneous, double[] lows) {
    int raters = covariance.raters(model);
    int prompts = covariance.prompts(model);
    boolean provisional =
        votes[model] < FEWEST_VOTES
            || settings.clustering().byRater() && raters < FEWEST_CLUSTERS
            || settings.clustering().byPrompt() && prompts < FEWEST_CLUSTERS;
    return new Rating(
        model,
        estimate(model, settings.confidenceLevel()),
        simultaneous,
        Double.isNaN(simultaneous.high()) ? 0 : 1 + above(lows, simultaneous.high()),
        raters,
        prompts,
        provisional);
  }

  /** How many of the ascending values lie above a bound. */
  private static int above(double[] ascending, double bound) {
    return (int) Arrays.stream(ascending).filter(low -> low > bound).count();
  }

  private Estimate estimate(int model, double confidenceLevel) {
    double error = ArenaScale.POINTS * covariance.halfWidth(model, confidenceLevel);
    double rating = ArenaScale.rating(fit.strength(model));
    return new Estimate(rating, rating - error, rating + error, votes[model]);
  }

  /** The rated models, the best first. */
  public List<Rating> rated() {
    return rated;
  }

  /** The models without a rating, each with its reason. */
  public List<Unrated> unrated() {
    return fit.unrated();
  }

  /** Difference of two rated models in points of the arena scale, from all votes. */
  public Estimate difference(int one, int other) {
    double difference = ArenaScale.POINTS * (fit.strength(one) - fit.strength(other));
    double error =
        ArenaScale.POINTS
            * covariance.halfWidthOfDifference(one, other, settings.confidenceLevel());
    return new Estimate(difference, difference - error, difference + error, allVotes);
  }

  /** Advantage of the left side in points of the arena scale; empty where it is not fitted. */
  public Optional<Estimate> sideEffect() {
    return fit.sideEffect().stream()
        .mapToObj(effect -> effect(effect, fit.design().side(), ArenaScale.POINTS))
        .findFirst();
  }

  /** Logarithm of Davidson's ν; empty where it is not fitted. */
  public Optional<Estimate> logTieParameter() {
    return fit.tieParameter().stream()
        .mapToObj(parameter -> effect(Math.log(parameter), fit.design().tie(), 1))
        .findFirst();
  }

  /** Points of the arena scale for one unit of each covariate; none where they are not fitted. */
  public List<Estimate> covariateEffects() {
    double[] effects = fit.covariateEffects();
    return IntStream.range(0, effects.length)
        .mapToObj(
            index -> effect(effects[index], fit.design().covariates() + index, ArenaScale.POINTS))
        .toList();
  }

  private Estimate effect(double value, int row, double unit) {
    double error = covariance.halfWidthOfRow(row, settings.confidenceLevel());
    return new Estimate(unit * value, unit * (value - error), unit * (value + error), allVotes);
  }

  /** The covariance behind the intervals. */
  public Sandwich covariance() {
    return covariance;
  }
}
