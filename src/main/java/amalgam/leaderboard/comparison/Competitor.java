package amalgam.leaderboard.comparison;

import amalgam.contestant.Contestant;
import amalgam.leaderboard.EntrantStanding;

/**
 * A contestant with the decoding setting that is compared.
 *
 * @param key as addresses name it: the contestant's id for its reference setting, else that and the
 *     setting's label
 */
public record Competitor(String key, Contestant contestant, EntrantStanding standing) {}
