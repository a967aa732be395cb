package amalgam.leaderboard.replay;

import amalgam.contestant.Contestant;

/**
 * A run of frames in which one contestant had the greatest C of those that compete.
 *
 * @param from place of the first frame
 * @param to one past the place of the last
 */
public record Lead(Contestant contestant, int from, int to) {}
