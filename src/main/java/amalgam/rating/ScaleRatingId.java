package amalgam.rating;

/** Identifies the points that a rater gave a proposal on an axis. */
public record ScaleRatingId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
