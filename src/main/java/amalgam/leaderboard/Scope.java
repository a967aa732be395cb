package amalgam.leaderboard;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of a tournament's answers count.
 *
 * @param level of their prompts; {@link Board#ALL_LEVELS} for all
 * @param bundles of their prompts; null for all
 * @param asOf judged by then; null for all. What was judged before such times were kept counts as
 *     judged from the beginning
 */
public record Scope(int level, @Nullable Set<Integer> bundles, @Nullable Instant asOf) {

  /** Everything. */
  public static final Scope WHOLE = new Scope(Board.ALL_LEVELS, null, null);

  public Scope {
    bundles = bundles == null ? null : Set.copyOf(bundles);
  }

  /** Whether a prompt's answers can count. */
  boolean holds(int promptLevel, int bundle) {
    return (level == Board.ALL_LEVELS || level == promptLevel)
        && (bundles == null || bundles.contains(bundle));
  }
}
