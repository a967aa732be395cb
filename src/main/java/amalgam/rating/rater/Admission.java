package amalgam.rating.rater;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a rater came by an invitation.
 *
 * @param participant what the address named the rater, such as {@code PROLIFIC_PID}; null where
 *     nothing
 */
public record Admission(
    RaterId rater, RatingInvitation invitation, @Nullable String participant, Instant at) {}
