package amalgam.tournament.pairing;

import java.util.Arrays;

/** How often each pair was asked about. Not for several threads at once. */
public final class PairCounts {

  private final int contestants;
  private final long[] byPair;
  private final long[] byContestant;

  /**
   * Nothing asked yet.
   *
   * @param contestants at least 2
   */
  public PairCounts(int contestants) {
    if (contestants < 2) {
      throw new IllegalArgumentException(
          "Comparing takes at least 2 contestants, not %d.".formatted(contestants));
    }
    this.contestants = contestants;
    byPair = new long[Pair.count(contestants)];
    byContestant = new long[contestants];
  }

  /** Notes that a pair is asked about once more. */
  public void add(Pair pair) {
    byPair[pair.place()]++;
    byContestant[pair.one()]++;
    byContestant[pair.other()]++;
  }

  /** Number of contestants. */
  public int contestants() {
    return contestants;
  }

  /** How often a pair was asked about. */
  public long of(Pair pair) {
    return byPair[pair.place()];
  }

  long of(int some, int others) {
    return byPair[Pair.place(some, others)];
  }

  /** How often a contestant was in the pair. */
  public long of(int contestant) {
    return byContestant[contestant];
  }

  /** How often the contestant was in the pair that was in it least often. */
  long least() {
    return Arrays.stream(byContestant).min().orElse(0);
  }
}
