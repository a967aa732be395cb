package amalgam.rating.assignment;

import amalgam.rating.Axis;
import amalgam.rating.PairGains;
import amalgam.statistics.rating.PairingGain;
import amalgam.tournament.EntrantId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * With which probability each two entrants are asked about next: in proportion to what an answer
 * would tell, the mean of the axes, but for a share ε of the draws, which ignores it. Pairs that
 * have their votes are not drawn.
 *
 * @see PairingGain
 */
final class PairLottery {

  /** If most of the pairs are not for somebody, trying them one by one would take too long. */
  private static final double MOST_REJECTED = 0.9;

  private final List<EntrantId> entrants;
  private final double[] upTo;

  /** A pair of entrants that was drawn, with its probability. */
  record Ticket(EntrantId one, EntrantId other, int place, double probability) {}

  /**
   * The probabilities by the latest gains.
   *
   * @param axes on which raters answer
   * @param taken pairs that have their votes
   */
  PairLottery(
      List<EntrantId> entrants, PairGains gains, Collection<Axis> axes, Set<EntrantPair> taken) {
    this.entrants = List.copyOf(entrants);
    List<PairGains.OnAxis> told =
        axes.stream().filter(gains.byAxis()::containsKey).map(gains.byAxis()::get).toList();
    double[] probabilities = new double[pairs()];
    BitSet open = open(taken);
    if (told.isEmpty()) {
      open.stream().forEach(place -> probabilities[place] = 1.0 / open.cardinality());
    }
    for (PairGains.OnAxis axis : told) {
      add(axis, open, 1.0 / told.size(), probabilities);
    }
    Arrays.parallelPrefix(probabilities, Double::sum);
    upTo = probabilities;
  }

  private int pairs() {
    return entrants.size() * (entrants.size() - 1) / 2;
  }

  private BitSet open(Set<EntrantPair> taken) {
    BitSet open = new BitSet(pairs());
    for (int place = 0; place < pairs(); place++) {
      open.set(place, taken.isEmpty() || !taken.contains(pair(place)));
    }
    return open;
  }

  private EntrantPair pair(int place) {
    return EntrantPair.of(one(place), other(place));
  }

  /** Places go 0: 0–1, 1: 0–2, 2: 1–2, 3: 0–3 and so on. */
  private EntrantId other(int place) {
    return entrants.get(row(place));
  }

  private EntrantId one(int place) {
    int row = row(place);
    return entrants.get(place - row * (row - 1) / 2);
  }

  private static int row(int place) {
    int row = (int) ((1 + Math.sqrt(1 + 8.0 * place)) / 2);
    return row * (row - 1) / 2 > place ? row - 1 : row;
  }

  private void add(PairGains.OnAxis axis, BitSet open, double share, double[] probabilities) {
    double[] gains = new double[probabilities.length];
    open.stream().forEach(place -> gains[place] = axis.gain(one(place), other(place)));
    if (Arrays.stream(gains).sum() == 0) {
      // No answer would tell anything, since the ratings leave no rest at all.
      open.stream().forEach(place -> gains[place] = 1);
    }
    double sum = Arrays.stream(gains).sum();
    double even = PairingGain.EXPLORATION / open.cardinality();
    open.stream()
        .forEach(
            place ->
                probabilities[place] +=
                    share * ((1 - PairingGain.EXPLORATION) * gains[place] / sum + even));
  }

  /** The probability of a pair; 0 for one that has its votes. */
  double probability(int place) {
    return place == 0 ? upTo[0] : upTo[place] - upTo[place - 1];
  }

  /** Whether no pair is to be asked about any more. */
  boolean isOver() {
    return upTo.length == 0 || upTo[upTo.length - 1] == 0;
  }

  /** A round of draws for somebody, for whom some pairs may turn out not to be. */
  Round round() {
    return new Round();
  }

  /** Draws until a pair is found that is for somebody. Not for several threads at once. */
  final class Round {

    private final BitSet others = new BitSet(upTo.length);
    private double gone;

    private Round() {
      others.set(0, upTo.length);
    }

    /** Draws none of that pair any more. */
    void reject(Ticket ticket) {
      others.clear(ticket.place());
      gone += probability(ticket.place());
    }

    /** Draws a pair of those that are not rejected; empty where none is left. */
    Optional<Ticket> draw(RandomGenerator random) {
      if (isOver()) {
        return Optional.empty();
      }
      double left = upTo[upTo.length - 1] - gone;
      return left > 1 - MOST_REJECTED
          ? Optional.of(ticket(drawAgainAndAgain(random), left))
          : drawInOneGo(random);
    }

    private int drawAgainAndAgain(RandomGenerator random) {
      while (true) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        int place = found < 0 ? -found - 1 : found + 1;
        if (place < upTo.length && others.get(place) && probability(place) > 0) {
          return place;
        }
      }
    }

    private Optional<Ticket> drawInOneGo(RandomGenerator random) {
      double left = others.stream().mapToDouble(PairLottery.this::probability).sum();
      double rest = random.nextDouble() * left;
      int last = -1;
      for (int place = others.nextSetBit(0); place >= 0; place = others.nextSetBit(place + 1)) {
        if (probability(place) > 0) {
          last = place;
          rest -= probability(place);
          if (rest < 0) {
            break;
          }
        }
      }
      return last < 0 ? Optional.empty() : Optional.of(ticket(last, left));
    }

    /** Its probability is that among the pairs that are left. */
    private Ticket ticket(int place, double left) {
      return new Ticket(one(place), other(place), place, Math.min(1, probability(place) / left));
    }
  }
}
