package amalgam.rating.assignment;

import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Comparison;
import amalgam.rating.rater.RaterId;
import amalgam.rating.rater.RatingMode;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pair that was handed to a rater, with all that is stored of it.
 *
 * @param heldUntil from when on others may have it, if it is still {@link AssignmentState#HELD}
 * @param answeredAt null unless it is {@link AssignmentState#ANSWERED}
 */
public record StoredAssignment(
    AssignmentId id,
    RaterId rater,
    DrawnPair pair,
    RatingMode mode,
    Set<Axis> axes,
    AssignmentState state,
    Instant drawnAt,
    Instant heldUntil,
    @Nullable Instant answeredAt) {

  public StoredAssignment {
    axes = Set.copyOf(axes);
  }

  Comparison comparison() {
    return pair.comparison();
  }

  boolean isHeld() {
    return state == AssignmentState.HELD;
  }

  boolean isAnswered() {
    return state == AssignmentState.ANSWERED;
  }
}
