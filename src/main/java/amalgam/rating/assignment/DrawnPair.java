package amalgam.rating.assignment;

import amalgam.rating.AssignmentId;
import amalgam.rating.Comparison;
import amalgam.rating.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What was drawn for a rater.
 *
 * @param repeatOf which assignment of the same pair it repeats; null unless that is its purpose
 * @param known the answer to a check; null for any other purpose
 */
public record DrawnPair(
    Comparison comparison,
    Purpose purpose,
    @Nullable AssignmentId repeatOf,
    @Nullable KnownAnswer known) {

  static DrawnPair regular(Comparison comparison) {
    return new DrawnPair(comparison, Purpose.REGULAR, null, null);
  }
}
