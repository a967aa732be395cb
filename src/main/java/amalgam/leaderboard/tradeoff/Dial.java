package amalgam.leaderboard.tradeoff;

import amalgam.contestant.Contestant;
import amalgam.leaderboard.EntrantStanding;
import java.util.List;

/**
 * A contestant's settings that differ in {@code minHops} and in nothing else.
 *
 * @param settings at least two, by ascending {@code minHops}
 */
public record Dial(Contestant contestant, List<EntrantStanding> settings) {

  public Dial {
    settings = List.copyOf(settings);
  }
}
