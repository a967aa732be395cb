package amalgam.rating;

import amalgam.statistics.rating.Outcome;
import amalgam.tournament.EntrantId;

/**
 * How often two entrants, so placed, met with one outcome.
 *
 * @param votes that count
 */
public record PairCount(
    Axis axis, JudgeKind judges, EntrantId left, EntrantId right, Outcome outcome, long votes) {}
