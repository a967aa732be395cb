package amalgam.rating.assignment;

import java.util.Locale;
import java.util.Set;

/** Where a pair stands that was handed to a rater. */
public enum AssignmentState {
  /** In the rater's hands. */
  HELD,
  /** Its answer is stored. */
  ANSWERED,
  /** Passed over. */
  SKIPPED,
  /** Left, or held for too long: others may have it, the rater too if they do not. */
  RELEASED;

  private Set<AssignmentState> next() {
    return switch (this) {
      case HELD -> Set.of(ANSWERED, SKIPPED, RELEASED);
      case ANSWERED -> Set.of(HELD);
      case SKIPPED -> Set.of();
      case RELEASED -> Set.of(HELD, ANSWERED, SKIPPED);
    };
  }

  /** Whether a pair can go from here to there. */
  public boolean mayBecome(AssignmentState other) {
    return next().contains(other);
  }

  /** The word that the database uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of that {@link #word()}. */
  public static AssignmentState ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
