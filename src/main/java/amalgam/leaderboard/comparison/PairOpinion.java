package amalgam.leaderboard.comparison;

import amalgam.rating.Axis;
import amalgam.rating.JudgeKind;
import amalgam.statistics.Estimate;

/**
 * What one kind of judge says of two entrants on one axis.
 *
 * @param difference the first's rating less the second's, in points of the arena scale, fitted to
 *     all votes of the tournament; {@link Estimate#NONE} where one of them is unrated
 * @param verdict on the votes between the two alone. Votes by one rater are not independent, so
 *     that only the first of each rater counts
 */
public record PairOpinion(JudgeKind judges, Axis axis, Estimate difference, Verdict verdict) {}
