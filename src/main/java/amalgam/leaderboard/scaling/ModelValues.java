package amalgam.leaderboard.scaling;

import amalgam.leaderboard.BundleSums;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.ParetoFrontier;
import amalgam.statistics.ParetoFrontier.Point;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Values of models over bundles, each bundle counting as often as it is told. */
final class ModelValues {

  private static final Point ORIGIN = new Point(0, 0);

  private final Map<EntrantId, Map<Integer, BundleSums>> sums;

  ModelValues(List<BundleSums> sums) {
    this.sums =
        sums.stream()
            .collect(
                Collectors.groupingBy(
                    BundleSums::entrant,
                    Collectors.toMap(BundleSums::bundle, one -> one, (a, b) -> a, TreeMap::new)));
  }

  /** Whether enough is known of the model's measure to fit a curve through it. */
  boolean isTold(SizedModel model, ScalingMeasure measure) {
    long satisfied =
        of(model.standing().entrant()).values().stream().filter(one -> one.satisfied() > 0).count();
    return measure == ScalingMeasure.NOVELTY_GIVEN_VALID
        ? satisfied >= Scaling.FEWEST_BUNDLES
        : model.of(measure).isPresent();
  }

  /** The bundles, ascending, on which everyone who counts for the measure has been judged. */
  List<Integer> shared(List<SizedModel> models, ScalingMeasure measure) {
    List<Map<Integer, BundleSums>> judged =
        models.stream()
            .flatMap(model -> counting(model, measure).stream())
            .map(this::of)
            .filter(bundles -> !bundles.isEmpty())
            .toList();
    return judged.isEmpty()
        ? List.of()
        : judged.getFirst().keySet().stream()
            .filter(bundle -> judged.stream().allMatch(one -> one.containsKey(bundle)))
            .toList();
  }

  private static List<Entrant> counting(SizedModel model, ScalingMeasure measure) {
    return measure == ScalingMeasure.HYPERVOLUME
        ? model.settings()
        : List.of(model.standing().entrant());
  }

  /** The model's value as a function of how often each of {@code bundles} counts. */
  ToDoubleFunction<int[]> of(SizedModel model, ScalingMeasure measure, List<Integer> bundles) {
    Entrant entrant = model.standing().entrant();
    return switch (measure) {
      case CREATIVITY -> ratio(entrant, bundles, BundleSums::creativity, BundleSums::samples);
      case SATISFACTION -> ratio(entrant, bundles, BundleSums::satisfied, BundleSums::samples);
      case NOVELTY_GIVEN_VALID ->
          ratio(entrant, bundles, BundleSums::noveltySatisfied, BundleSums::satisfied);
      case HYPERVOLUME -> hypervolume(model, bundles);
    };
  }

  private ToDoubleFunction<int[]> hypervolume(SizedModel model, List<Integer> bundles) {
    List<Entrant> judged =
        model.settings().stream().filter(setting -> !of(setting).isEmpty()).toList();
    List<ToDoubleFunction<int[]>> novelty =
        judged.stream()
            .map(one -> ratio(one, bundles, BundleSums::novelty, BundleSums::wellFormed))
            .toList();
    List<ToDoubleFunction<int[]>> satisfaction =
        judged.stream()
            .map(one -> ratio(one, bundles, BundleSums::satisfied, BundleSums::samples))
            .toList();
    return weights -> {
      List<Point> points = new ArrayList<>();
      for (int setting = 0; setting < judged.size(); setting++) {
        double x = novelty.get(setting).applyAsDouble(weights);
        points.add(
            new Point(
                Double.isNaN(x) ? ORIGIN.x() : x,
                satisfaction.get(setting).applyAsDouble(weights)));
      }
      return ParetoFrontier.hypervolume(points, ORIGIN);
    };
  }

  private ToDoubleFunction<int[]> ratio(
      Entrant entrant,
      List<Integer> bundles,
      ToDoubleFunction<BundleSums> numerator,
      ToDoubleFunction<BundleSums> denominator) {
    double[] above = column(entrant, bundles, numerator);
    double[] below = column(entrant, bundles, denominator);
    return weights -> ClusterBootstrap.dot(weights, above) / ClusterBootstrap.dot(weights, below);
  }

  private double[] column(Entrant entrant, List<Integer> bundles, ToDoubleFunction<BundleSums> of) {
    Map<Integer, BundleSums> own = of(entrant);
    return bundles.stream()
        .mapToDouble(bundle -> of.applyAsDouble(Objects.requireNonNull(own.get(bundle))))
        .toArray();
  }

  private Map<Integer, BundleSums> of(Entrant entrant) {
    return sums.getOrDefault(entrant.id(), Map.of());
  }
}
