package amalgam.tournament.pairing;

/**
 * Two different contestants to be compared, by their indices; on which side each is shown is drawn
 * apart.
 *
 * @param one the lower index
 * @param other the higher index
 */
public record Pair(int one, int other) {

  /** Refuses a contestant against itself, and indices in the wrong order. */
  public Pair {
    if (one < 0 || one >= other) {
      throw new IllegalArgumentException(
          "A pair is two different contestants, the lower index first, not %d and %d."
              .formatted(one, other));
    }
  }

  /** The pair of two contestants in any order. */
  public static Pair of(int some, int others) {
    return new Pair(Math.min(some, others), Math.max(some, others));
  }

  /** Number of pairs of so many contestants. */
  public static int count(int contestants) {
    return contestants * (contestants - 1) / 2;
  }

  /** The pair at a place among all pairs, from 0. */
  static Pair at(int place) {
    int other = 1;
    int first = 0;
    while (first + other <= place) {
      first += other;
      other++;
    }
    return new Pair(place - first, other);
  }

  /** Its place among all pairs, from 0. */
  int place() {
    return place(one, other);
  }

  /** The place of two different contestants in any order. */
  static int place(int some, int others) {
    return count(Math.max(some, others)) + Math.min(some, others);
  }
}
