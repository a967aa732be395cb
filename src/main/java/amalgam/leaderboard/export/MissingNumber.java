package amalgam.leaderboard.export;

import org.jspecify.annotations.Nullable;

/**
 * How a number that could not be observed, or a bound that is nowhere, is told: NaN or infinite
 * here, nothing at all to programs.
 */
final class MissingNumber {

  private MissingNumber() {}

  static @Nullable Double orNull(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
