package amalgam.planning;

import amalgam.tournament.Tournament;

/**
 * How fast a tournament was played on this installation.
 *
 * @param of the tournament
 * @param proposals made and judged in it
 * @param proposalsPerSecond from its start to its end
 */
public record Pace(Tournament of, long proposals, double proposalsPerSecond) {}
