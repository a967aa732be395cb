package amalgam.leaderboard;

import amalgam.statistics.Estimate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether the order of contestants by C depends on how much a hop counts in N, from {@code α_h = 0}
 * to {@link BoardQuery#GREATEST_ALPHA}. N is linear in it, so that each C is a straight line and
 * two contestants change places at most once: exact, without judging anything again.
 *
 * @param own the tournament's α_h
 * @param atNone Kendall's τ-b between the order at {@code own} and that at 0, its interval over
 *     bundles
 * @param atGreatest the same for the greatest α_h
 * @param lines of the contestants' reference settings, the greatest C at {@code own} first
 * @param swaps pairs that change places, the one nearest to {@code own} first
 */
public record HopSensitivity(
    double own,
    Estimate atNone,
    Estimate atGreatest,
    List<CreativityLine> lines,
    List<Swap> swaps) {

  public HopSensitivity {
    lines = List.copyOf(lines);
    swaps = List.copyOf(swaps);
  }

  /**
   * A contestant's C over α_h.
   *
   * @param contestant id
   * @param atNone C where hops count nothing
   * @param perUnit what C gains for each unit of α_h
   */
  public record CreativityLine(String contestant, double atNone, double perUnit) {

    /** C at that weight of a hop. */
    public double at(double alphaHops) {
      return atNone + alphaHops * perUnit;
    }
  }

  /**
   * Two contestants that change places.
   *
   * @param leader id of the one with the greater C at the tournament's own α_h
   * @param follower id of the one that overtakes it
   * @param at α_h at which they are level
   */
  public record Swap(String leader, String follower, double at) {}

  /** Whether every contestant keeps its place at every α_h. */
  public boolean orderSurvives() {
    return swaps.isEmpty();
  }

  /** The nearest α_h below the tournament's own at which places change; empty where none do. */
  public Optional<Double> firstBelow() {
    return swaps.stream().map(Swap::at).filter(at -> at < own).findFirst();
  }

  /** The nearest α_h above the tournament's own at which places change; empty where none do. */
  public Optional<Double> firstAbove() {
    return swaps.stream().map(Swap::at).filter(at -> at > own).findFirst();
  }

  /** Ids of the contestants by C at that weight of a hop, the greatest first. */
  public List<String> orderAt(double alphaHops) {
    return lines.stream()
        .sorted(Comparator.comparingDouble(line -> -line.at(alphaHops)))
        .map(CreativityLine::contestant)
        .toList();
  }
}
