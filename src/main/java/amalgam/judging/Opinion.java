package amalgam.judging;

import amalgam.statistics.rating.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a judge, or the panel, makes of a pair on one axis.
 *
 * @param outcome as seen from the sides of the vote; null where there is none
 * @param isInconsistent whether it answered differently in either order
 * @param missing why there is no outcome; null where there is one
 */
public record Opinion(@Nullable Outcome outcome, boolean isInconsistent, @Nullable String missing) {

  /** Fewer are no panel. */
  public static final int FEWEST = 2;

  private static final String UNJUDGED = "%s %s";
  private static final String TOO_FEW = "Fewer than two judges gave a verdict on it.";

  /** An outcome. */
  static Opinion of(Outcome outcome, boolean isInconsistent) {
    return new Opinion(outcome, isInconsistent, null);
  }

  /** None. */
  public static Opinion missing(String why) {
    return new Opinion(null, false, why);
  }

  /**
   * Of the answers in either order, the same proposal both times is the outcome; what differs from
   * order to order is a tie.
   *
   * @param asShown the answer with the sides of the vote
   * @param swapped the answer with the sides the other way round
   */
  public static Opinion of(Verdict asShown, Verdict swapped) {
    Outcome first = asShown.outcome();
    Outcome second = swapped.outcome();
    if (first == null || second == null) {
      Verdict silent = first == null ? asShown : swapped;
      return missing(
          UNJUDGED.formatted(
              first == null ? "Asked in the order of the vote:" : "Asked in the other order:",
              silent.unjudged()));
    }
    Outcome turned = turned(second);
    return first == turned ? of(first, false) : of(Outcome.TIE, true);
  }

  private static Outcome turned(Outcome outcome) {
    return switch (outcome) {
      case LEFT -> Outcome.RIGHT;
      case RIGHT -> Outcome.LEFT;
      case TIE, BOTH_BAD -> outcome;
    };
  }

  /** What more than half of those say that say anything; a tie where no outcome has so many. */
  public static Opinion ofPanel(List<Opinion> members) {
    List<Outcome> said = new ArrayList<>();
    members.stream()
        .map(Opinion::outcome)
        .forEach(
            outcome -> {
              if (outcome != null) {
                said.add(outcome);
              }
            });
    if (said.size() < FEWEST) {
      return missing(TOO_FEW);
    }
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    said.forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
    return of(
        counts.entrySet().stream()
            .filter(one -> 2 * one.getValue() > said.size())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(Outcome.TIE),
        false);
  }
}
