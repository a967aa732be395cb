package amalgam.leaderboard.scaling;

import amalgam.contestant.Contestant;
import amalgam.contestant.ModelSize;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.Measure;
import amalgam.statistics.Estimate;
import amalgam.tournament.Entrant;
import java.util.List;

/**
 * A contestant whose size is known.
 *
 * @param standing of the setting that is looked at
 * @param hypervolume of all its settings
 * @param settings all of them
 */
public record SizedModel(
    Contestant contestant,
    ModelSize size,
    EntrantStanding standing,
    Estimate hypervolume,
    List<Entrant> settings) {

  public SizedModel {
    settings = List.copyOf(settings);
  }

  /** The estimate of {@code measure}, with an interval over bundles. */
  public Estimate of(ScalingMeasure measure) {
    return switch (measure) {
      case CREATIVITY -> standing.of(Measure.CREATIVITY);
      case HYPERVOLUME -> hypervolume;
      case SATISFACTION -> standing.of(Measure.SATISFACTION);
      case NOVELTY_GIVEN_VALID -> standing.of(Measure.NOVELTY_GIVEN_VALID);
    };
  }
}
