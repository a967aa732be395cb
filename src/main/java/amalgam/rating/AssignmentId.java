package amalgam.rating;

/** Identifies a pair that was handed to a rater, which votes answer. */
public record AssignmentId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
