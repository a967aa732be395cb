package amalgam.tournament;

import java.time.Instant;

/**
 * What was done to a tournament.
 *
 * @param what for people, such as {@code withdrew letters-d96-s1, greedy}
 */
public record AuditEntry(Instant at, String what, By by) {}
