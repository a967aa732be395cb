package amalgam.rating;

/** Identifies a stored vote. */
public record VoteId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
