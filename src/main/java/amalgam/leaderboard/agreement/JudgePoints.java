package amalgam.leaderboard.agreement;

import amalgam.rating.Axis;
import amalgam.statistics.Estimate;
import amalgam.tournament.Entrant;

/**
 * How good a judge finds an entrant's proposals by themselves, from 1 to 7, on one axis.
 *
 * @param judge its id; {@code human} for all people together
 * @param points mean over whole bundles of prompts, for people over raters
 */
public record JudgePoints(String judge, Entrant entrant, Axis axis, Estimate points) {}
