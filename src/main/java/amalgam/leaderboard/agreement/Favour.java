package amalgam.leaderboard.agreement;

import amalgam.statistics.Estimate;

/**
 * How much more a judge prefers a family of contestants than others do on the same pairs.
 *
 * @param excess share by which it prefers the family to all others, a tie counting one half, less
 *     that of those it is held against: 0 without favouritism, between −1 and 1
 * @param against whom
 */
public record Favour(String family, Estimate excess, Reference against) {

  /** Whom a judge is held against. */
  public enum Reference {
    PEOPLE,
    /** The other automated judges, where no person answered any of its pairs. */
    OTHER_JUDGES
  }
}
