package amalgam.rating.rater;

/**
 * A rater who has just agreed.
 *
 * @param secret by which the rater is known from now on, for a cookie; only its hash is stored
 */
public record NewRater(KnownRater rater, String secret) {}
