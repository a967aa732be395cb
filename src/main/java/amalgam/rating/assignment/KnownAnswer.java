package amalgam.rating.assignment;

import amalgam.rating.Axis;
import amalgam.statistics.rating.Outcome;

/** What everybody who reads a pair answers on one axis. */
public record KnownAnswer(Axis axis, Outcome outcome) {}
