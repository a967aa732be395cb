package amalgam.tournament.pairing;

import java.util.random.RandomGenerator;

/** With which probability each pair comes next; a vote is stored with that of its pair. */
public final class PairProbabilities {

  private final double[] byPair;

  private PairProbabilities(double[] byPair) {
    this.byPair = byPair;
  }

  /** How a pair weighs among all. */
  @FunctionalInterface
  interface Weight {

    /**
     * At least 0, and above 0 for some pair.
     *
     * @param one the lower index
     * @param other the higher index
     */
    double of(int one, int other);
  }

  /** Probabilities in proportion to weights. */
  static PairProbabilities inProportion(int contestants, Weight weight) {
    double[] byPair = new double[Pair.count(contestants)];
    double sum = 0;
    int place = 0;
    for (int other = 1; other < contestants; other++) {
      for (int one = 0; one < other; one++) {
        byPair[place] = weight.of(one, other);
        sum += byPair[place++];
      }
    }
    for (place = 0; place < byPair.length; place++) {
      byPair[place] /= sum;
    }
    return new PairProbabilities(byPair);
  }

  /** The probability q of a pair; over all pairs they sum to 1. */
  public double of(Pair pair) {
    return byPair[pair.place()];
  }

  /** Draws the next pair. */
  public Pair draw(RandomGenerator random) {
    double left = random.nextDouble();
    int last = 0;
    for (int place = 0; place < byPair.length; place++) {
      if (byPair[place] > 0) {
        last = place;
        left -= byPair[place];
        if (left < 0) {
          return Pair.at(place);
        }
      }
    }
    return Pair.at(last);
  }
}
