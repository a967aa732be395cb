package amalgam.leaderboard.export;

import org.jspecify.annotations.Nullable;

/** How a number that could not be observed is told: NaN here, nothing at all to programs. */
final class MissingNumber {

  private MissingNumber() {}

  static @Nullable Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
