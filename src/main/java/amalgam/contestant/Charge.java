package amalgam.contestant;

import org.jspecify.annotations.Nullable;

/**
 * Whom answers are charged to, where they cost something.
 *
 * @param tournament its id
 * @param entrant the id of the one that asks; null where none does
 */
public record Charge(long tournament, @Nullable Long entrant) {}
