package amalgam.leaderboard.tradeoff;

import amalgam.statistics.Estimate;

/**
 * What an entrant reached at one level.
 *
 * @param all mean N of its satisfying walks over all bundles; n counts walks
 * @param matched the same over the bundles that it satisfied at every level, each counting once; n
 *     counts bundles
 * @param ceiling mean ceiling of those bundles' prompts
 */
public record LevelNovelty(int level, Estimate all, Estimate matched, Estimate ceiling) {}
