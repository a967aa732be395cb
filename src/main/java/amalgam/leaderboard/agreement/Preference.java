package amalgam.leaderboard.agreement;

import amalgam.statistics.rating.Outcome;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Which proposal of a pair is preferred, whichever stood on the left. */
enum Preference {
  FIRST,
  NEITHER,
  SECOND;

  private static final List<Preference> ALL = List.of(values());
  static final int COUNT = ALL.size();

  /**
   * What an outcome says; a tie and "both bad" prefer neither.
   *
   * @param isSwapped did the second proposal stand on the left?
   */
  static Preference of(Outcome outcome, boolean isSwapped) {
    Preference unswapped =
        switch (outcome) {
          case LEFT -> FIRST;
          case RIGHT -> SECOND;
          case TIE, BOTH_BAD -> NEITHER;
        };
    return isSwapped ? unswapped.mirrored() : unswapped;
  }

  /** The same opinion where the two proposals are called the other way round. */
  Preference mirrored() {
    return ALL.get(COUNT - 1 - ordinal());
  }

  /** The most frequent of some preferences. */
  static Majority majority(Collection<Preference> preferences) {
    int[] counts = new int[COUNT];
    preferences.forEach(preference -> counts[preference.ordinal()]++);
    int most = Arrays.stream(counts).max().orElse(0);
    List<Preference> winners =
        ALL.stream().filter(preference -> counts[preference.ordinal()] == most).toList();
    return winners.size() == 1
        ? new Majority(winners.getFirst(), false)
        : new Majority(NEITHER, true);
  }

  /**
   * What most say.
   *
   * @param preference neither where two are equally frequent
   * @param isTied are two equally frequent?
   */
  record Majority(Preference preference, boolean isTied) {}
}
