package amalgam.leaderboard;

import amalgam.contestant.Contestant;
import amalgam.statistics.Estimate;
import java.util.List;

/**
 * A contestant's line on a board.
 *
 * @param entrants its decoding settings in the order of the definition, at least one; the first is
 *     the reference setting that stands for the contestant where one number is asked (the paper
 *     decodes greedily, so definitions list greedy first)
 * @param hypervolume area under the curve of its entrants in novelty × satisfaction, both from 0
 */
public record ContestantStanding(
    Contestant contestant, List<EntrantStanding> entrants, Estimate hypervolume) {

  public ContestantStanding {
    entrants = List.copyOf(entrants);
  }

  /** The entrant that stands for the contestant. */
  public EntrantStanding reference() {
    return entrants.getFirst();
  }
}
