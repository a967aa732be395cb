package amalgam.leaderboard.scaling;

import amalgam.contestant.ModelSize;
import amalgam.creativity.Gate;
import amalgam.statistics.Estimate;
import java.util.List;
import java.util.Map;

/**
 * Models that were made alike but for the seed.
 *
 * @param size of the first of them; they differ by less than rounding
 * @param models at least one
 * @param means over the models, with intervals over bundles and, where there are several, models
 * @param errors share of the answers that failed first at each gate, likewise
 */
public record SizeGroup(
    ModelSize size,
    List<SizedModel> models,
    Map<ScalingMeasure, Estimate> means,
    Map<Gate, Estimate> errors) {

  public SizeGroup {
    models = List.copyOf(models);
    means = Map.copyOf(means);
    errors = Map.copyOf(errors);
  }

  /** The mean of {@code measure}. */
  public Estimate of(ScalingMeasure measure) {
    return means.getOrDefault(measure, Estimate.NONE);
  }

  /** Whether some answers are not judged yet, so that it may still move. */
  public boolean isProvisional() {
    return models.stream().anyMatch(model -> model.standing().isProvisional());
  }
}
