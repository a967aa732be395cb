package amalgam.rating.assignment;

import org.jspecify.annotations.Nullable;

/**
 * What a rater who came by an invitation is given at the end.
 *
 * @param code to show where the rater was sent from
 * @param returnAddress where to go now; null where the rater stays
 */
public record Completion(String code, @Nullable String returnAddress) {}
