package amalgam.leaderboard.tradeoff;

import amalgam.leaderboard.Board;
import amalgam.statistics.Estimate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What constraints cost in novelty in one tournament, at one moment.
 *
 * @param board of all levels together
 * @param dials in the board's order
 * @param ceilings mean ceiling by level, from the first, over the bundles that can be satisfied at
 *     every level; n counts bundles
 * @param entrants in the order of the definition
 * @param trends by family
 */
public record Tradeoff(
    Board board,
    List<Dial> dials,
    List<Estimate> ceilings,
    List<EntrantTradeoff> entrants,
    List<SizeTrend> trends) {

  /** Bundles that must be satisfied, at each level, before a change per level is told. */
  public static final int FEWEST_BUNDLES = 10;

  public Tradeoff {
    dials = List.copyOf(dials);
    ceilings = List.copyOf(ceilings);
    entrants = List.copyOf(entrants);
    trends = List.copyOf(trends);
  }

  /** Each contestant with the entrant that stands for it: its first one. */
  public List<EntrantTradeoff> references() {
    return firstOfEachContestant(entrants);
  }

  static List<EntrantTradeoff> firstOfEachContestant(List<EntrantTradeoff> entrants) {
    Map<String, EntrantTradeoff> first = new LinkedHashMap<>();
    entrants.forEach(entrant -> first.putIfAbsent(entrant.contestant().id(), entrant));
    return List.copyOf(first.values());
  }
}
