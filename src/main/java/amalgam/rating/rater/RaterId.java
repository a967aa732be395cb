package amalgam.rating.rater;

/** Identifies a stored rater; never shown, unlike the pseudonym. */
public record RaterId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
