package amalgam.ui.board;

import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.HopSensitivity;
import amalgam.statistics.Estimate;
import amalgam.ui.wording.Numbers;

/** How it reads whether an order survives. */
final class HopWeightWords {

  private HopWeightWords() {}

  /** Whether the order by C survives every weight of a hop, by how much, and where it changes. */
  static String verdict(HopSensitivity sensitivity) {
    if (sensitivity.lines().size() < 2) {
      return "There is no order yet that could change: it takes two contestants with judged"
          + " answers.";
    }
    String range = "from α_h = 0 to %s".formatted(Numbers.chosen(BoardQuery.GREATEST_ALPHA));
    return sensitivity.orderSurvives()
        ? "The order by C survives: nobody changes places %s. %s"
            .formatted(range, agreement(sensitivity))
        : "The order by C does not survive %s: %s. %s %s"
            .formatted(
                range,
                Numbers.counted(sensitivity.swaps().size(), "pair") + " change places",
                where(sensitivity),
                agreement(sensitivity));
  }

  private static String where(HopSensitivity sensitivity) {
    String own = Numbers.chosen(sensitivity.own());
    return "From the tournament's own %s, it first changes %s and %s."
        .formatted(
            own,
            sensitivity
                .firstBelow()
                .map(at -> "downwards at " + Numbers.number(at))
                .orElse("nowhere downwards"),
            sensitivity
                .firstAbove()
                .map(at -> "upwards at " + Numbers.number(at))
                .orElse("nowhere upwards"));
  }

  private static String agreement(HopSensitivity sensitivity) {
    return "Kendall's τ-b with the tournament's own order is %s at 0 and %s at %s (n = %s)."
        .formatted(
            withInterval(sensitivity.atNone()),
            withInterval(sensitivity.atGreatest()),
            Numbers.chosen(BoardQuery.GREATEST_ALPHA),
            Numbers.count(sensitivity.atNone().n()));
  }

  private static String withInterval(Estimate estimate) {
    return Double.isFinite(estimate.low())
        ? Numbers.change(estimate)
        : Numbers.number(estimate.estimate());
  }
}
