package amalgam.rating;

import amalgam.statistics.rating.PairingGain;
import amalgam.tournament.EntrantId;
import java.util.Map;

/**
 * What one more answer by a person about two entrants would tell.
 *
 * @param byAxis without the axes on which there are no answers yet
 */
public record PairGains(Map<Axis, OnAxis> byAxis) {

  /** Before there are votes. */
  public static final PairGains UNKNOWN = new PairGains(Map.of());

  public PairGains {
    byAxis = Map.copyOf(byAxis);
  }

  /**
   * What it would tell on one axis.
   *
   * @param places of the entrants that have votes
   */
  public record OnAxis(Map<EntrantId, Integer> places, PairingGain gains) {

    public OnAxis {
      places = Map.copyOf(places);
    }

    /**
     * The gain of an answer about two entrants; the greatest of all where one has no votes, none
     * where both are one.
     */
    public double gain(EntrantId one, EntrantId other) {
      if (one.equals(other)) {
        return 0;
      }
      Integer first = places.get(one);
      Integer second = places.get(other);
      return first == null || second == null ? gains.greatest() : gains.gain(first, second);
    }

    /** How many answers about two entrants there are. */
    public long votes(EntrantId one, EntrantId other) {
      Integer first = places.get(one);
      Integer second = places.get(other);
      return first == null || second == null || one.equals(other) ? 0 : gains.votes(first, second);
    }

    /** Whether the gain is what the ratings of both say, not a guess because one has none. */
    public boolean isKnown(EntrantId one, EntrantId other) {
      Integer first = places.get(one);
      Integer second = places.get(other);
      return first != null && second != null && !one.equals(other) && gains.isKnown(first, second);
    }
  }
}
