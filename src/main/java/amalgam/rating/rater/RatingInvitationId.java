package amalgam.rating.rater;

/** Identifies an invitation to rate. */
public record RatingInvitationId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
