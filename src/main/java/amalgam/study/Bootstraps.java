package amalgam.study;

import amalgam.leaderboard.Board;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.ReplicatedBootstrap;

/**
 * How intervals are drawn.
 *
 * @param ofBundles for what is said of one trained model
 * @param replicated for what is said of a size or a shape: its bundles are resampled, and its
 *     trainings' spread counts as well
 */
public record Bootstraps(ClusterBootstrap ofBundles, ReplicatedBootstrap replicated) {

  /** Resamples behind an interval. */
  public static final int RESAMPLES = 1000;

  /** Of the resampling. */
  public static final long SEED = 1;

  /** As boards draw theirs. */
  public static Bootstraps standard() {
    return new Bootstraps(
        new ClusterBootstrap(Board.CONFIDENCE_LEVEL, RESAMPLES, SEED),
        new ReplicatedBootstrap(Board.CONFIDENCE_LEVEL, RESAMPLES, SEED));
  }
}
