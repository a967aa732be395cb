package amalgam.leaderboard.scaling;

import amalgam.statistics.Estimate;

/**
 * A place of a fitted curve.
 *
 * @param x size, above 0
 * @param y height with its band; n counts sizes
 */
public record CurvePoint(double x, Estimate y) {}
