package amalgam.planning;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far the simulation of a plan is.
 *
 * @param done tournaments that are simulated
 * @param of how many
 * @param remaining time left; null while it cannot be told
 * @param forecast of what was simulated; null until it has ended
 * @param failure what went wrong; null where nothing did
 */
public record PlanNews(
    int done,
    int of,
    @Nullable Duration remaining,
    @Nullable Forecast forecast,
    @Nullable String failure) {

  /** Whether no more will come. */
  public boolean isLast() {
    return forecast != null || failure != null;
  }
}
