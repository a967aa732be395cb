package amalgam.leaderboard.scaling;

import amalgam.statistics.Estimate;
import amalgam.statistics.ReplicatedBootstrap;
import amalgam.statistics.ResampledGroups;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Heights of sizes in one measure, resampled together; pure. */
final class Heights {

  private final ModelValues values;
  private final ReplicatedBootstrap bootstrap;

  Heights(ModelValues values, ReplicatedBootstrap bootstrap) {
    this.values = values;
    this.bootstrap = bootstrap;
  }

  /** Means of groups of models over the bundles that all of them have been judged on. */
  ResampledGroups of(List<List<SizedModel>> groups, ScalingMeasure measure) {
    List<SizedModel> models = groups.stream().flatMap(List::stream).toList();
    List<Integer> bundles = values.shared(models, measure);
    List<ToDoubleFunction<int[]>> each =
        models.stream().map(model -> values.of(model, measure, bundles)).toList();
    return bootstrap.of(
        bundles.size(),
        groups.stream().mapToInt(List::size).toArray(),
        weights -> each.stream().mapToDouble(one -> one.applyAsDouble(weights)).toArray());
  }

  /** The mean of models that were made alike but for the seed. */
  Estimate mean(List<SizedModel> models, ScalingMeasure measure) {
    if (models.size() == 1) {
      return models.getFirst().of(measure);
    }
    long n = models.stream().mapToLong(model -> model.of(measure).n()).sum();
    if (n == 0) {
      return Estimate.NONE;
    }
    Estimate mean = of(List.of(models), measure).estimate(n, means -> means[0]);
    boolean isWhole = mean.estimate() == 0 || measure.isShare() && mean.estimate() == 1;
    // Resampling sees no spread there; the first model's own interval does.
    Estimate first = models.getFirst().of(measure);
    return isWhole
        ? new Estimate(mean.estimate(), first.low(), first.high(), n)
        : mean.within(0, measure.isShare() ? 1 : Double.POSITIVE_INFINITY);
  }

  /** The groups of which enough is known to compare them in {@code measure}. */
  List<SizeGroup> told(List<SizeGroup> groups, ScalingMeasure measure) {
    return groups.stream()
        .filter(group -> group.models().stream().allMatch(model -> values.isTold(model, measure)))
        .toList();
  }

  /** How the measure changes with the groups' size. */
  ScalingTrend trend(List<SizeGroup> groups, ScalingMeasure measure, SizeAxis axis) {
    List<SizeGroup> told =
        told(groups, measure).stream().filter(group -> axis.of(group.size()) > 0).toList();
    int replicated = (int) told.stream().filter(group -> group.models().size() > 1).count();
    TrendFit fit =
        new TrendFit(
            told.stream().mapToDouble(group -> axis.of(group.size())).toArray(),
            of(told.stream().map(SizeGroup::models).toList(), measure));
    return new ScalingTrend(
        measure,
        axis,
        told.size(),
        told.stream().mapToInt(group -> group.models().size()).sum(),
        replicated,
        fit.perTenfold(),
        fit.direction(fit.perTenfold()),
        fit.perTenfoldAnew(),
        fit.direction(fit.perTenfoldAnew()),
        fit.exponent(),
        fit.peak(),
        fit.nearest(),
        fit.curves());
  }
}
