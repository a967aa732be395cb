package amalgam.contestant;

import amalgam.concept.Walk;
import org.jspecify.annotations.Nullable;

/**
 * What a proposer said.
 *
 * @param walk the answer as a walk; null where it is none (not alternating, or without a hop)
 * @param text the answer as it was given
 */
public record Answer(@Nullable Walk walk, String text) {}
