package amalgam.rating.rater;

/**
 * An invitation that has just been made.
 *
 * @param token for its link; only its hash is stored, so that this is the one time it is known
 */
public record IssuedInvitation(RatingInvitation invitation, String token) {}
