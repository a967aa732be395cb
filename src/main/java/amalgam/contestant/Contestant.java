package amalgam.contestant;

import org.jspecify.annotations.Nullable;

/**
 * Someone who can enter tournaments.
 *
 * @param id short and stable, such as {@code letters-d96-s1} or {@code random-walk}
 * @param name for people
 * @param family of contestants that differ in size only; one colour on every plot
 * @param kind what it is
 * @param parameters number of trained weights; null where there are none
 * @param fingerprint of its weights, letters and digits: two of the same fingerprint are the same
 *     model; null for one that needs no file
 */
public record Contestant(
    String id,
    String name,
    String family,
    ContestantKind kind,
    @Nullable Long parameters,
    @Nullable String fingerprint) {}
