package amalgam.leaderboard.agreement;

import amalgam.leaderboard.agreement.Answer.Pair;
import amalgam.statistics.Estimate;
import amalgam.statistics.agreement.Units;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Pairs with what several said of them, each counted under both orders of its proposals: what
 * chance would give does then not depend on which of the two is called the first, and is the same
 * for "first" as for "second".
 */
final class BothOrders {

  private final List<double[]> ratings = new ArrayList<>();
  private final List<Integer> clusters = new ArrayList<>();
  private final Numbering<Object> numbers = new Numbering<>();

  void add(Pair pair, Collection<Preference> given) {
    add((Object) pair.bundle(), given);
  }

  /**
   * Adds what was said of a pair.
   *
   * @param cluster what the pair belongs to
   */
  void add(Object cluster, Collection<Preference> given) {
    ratings.add(given.stream().mapToDouble(Preference::ordinal).toArray());
    ratings.add(
        given.stream().map(Preference::mirrored).mapToDouble(Preference::ordinal).toArray());
    clusters.add(numbers.of(cluster));
    clusters.add(numbers.of(cluster));
  }

  /** Number of pairs. */
  int count() {
    return ratings.size() / 2;
  }

  /** A row for each pair and order. */
  double[][] ratings() {
    return ratings.toArray(double[][]::new);
  }

  /** What each rater said of each pair and order, where all rated all. */
  int[] ratingsOf(int rater) {
    return ratings.stream().mapToInt(row -> (int) row[rater]).toArray();
  }

  /** Rows about one matched bundle, or of another cluster, belong together. */
  Units units() {
    return new Units(clusters.stream().mapToInt(Integer::intValue).toArray());
  }

  /** An estimate over both orders with n as if each pair had been counted once. */
  static Estimate once(Estimate both) {
    return new Estimate(both.estimate(), both.low(), both.high(), both.n() / 2);
  }
}
