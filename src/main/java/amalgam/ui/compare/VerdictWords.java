package amalgam.ui.compare;

import amalgam.leaderboard.comparison.Comparison;
import amalgam.leaderboard.comparison.Competitor;
import amalgam.leaderboard.comparison.Verdict;
import amalgam.ui.wording.Numbers;

/** How a verdict reads. */
final class VerdictWords {

  /** Evidence beyond this says no more than that. */
  private static final double BEYOND = 1e6;

  private VerdictWords() {}

  /** Who beats whom, or how far it is from that. */
  static String sentence(Comparison comparison) {
    Verdict verdict = comparison.verdict();
    if (comparison.first().equals(comparison.second())) {
      return "These are one and the same: choose two.";
    }
    if (verdict.met() == 0) {
      return "Nothing can be said yet: no bundle has been judged for both.";
    }
    if (verdict.winner() == 0) {
      return "Not decided yet: E = %s. %s"
          .formatted(evidence(verdict), outlook(verdict, comparison.bundles() - verdict.met()));
    }
    boolean isFirst = verdict.winner() > 0;
    return "%s beats %s: E = %s, and may be read at any time."
        .formatted(
            name(isFirst ? comparison.first() : comparison.second()),
            name(isFirst ? comparison.second() : comparison.first()),
            evidence(verdict));
  }

  private static String outlook(Verdict verdict, long left) {
    String rest =
        left > 0
            ? "this tournament has %s left".formatted(Numbers.count(left))
            : "this tournament has none left";
    return verdict.needed() < 0
        ? "No end is in sight: %s more bundles at this rate would not decide; %s."
            .formatted(Numbers.count(Verdict.FORESIGHT), rest)
        : "About %s more at this rate would decide; %s."
            .formatted(Numbers.counted(verdict.needed(), "bundle"), rest);
  }

  /** What it rests on. */
  static String reasons(Comparison comparison) {
    Verdict verdict = comparison.verdict();
    String counts =
        "%s had the greater C on %s, %s on %s; %s."
            .formatted(
                name(comparison.first()),
                Numbers.counted(verdict.wins(), "bundle"),
                name(comparison.second()),
                Numbers.count(verdict.losses()),
                ties(verdict.ties()));
    return verdict.winner() == 0
        ? counts
        : "%s It was decided after %s of %s, in the order in which they were judged."
            .formatted(
                counts,
                Numbers.count(verdict.decidedAfter()),
                Numbers.counted(verdict.met(), "bundle"));
  }

  private static String ties(long ties) {
    if (ties == 0) {
      return "there were no ties";
    }
    return ties == 1 ? "1 was a tie" : Numbers.count(ties) + " were ties";
  }

  /** The evidence, such as {@code 24.1}. */
  static String evidence(Verdict verdict) {
    return verdict.evidence() > BEYOND
        ? "more than " + Numbers.count((long) BEYOND)
        : Numbers.number(verdict.evidence());
  }

  /** The contestant with its setting. */
  static String name(Competitor competitor) {
    return "%s (%s)"
        .formatted(
            competitor.contestant().name(), competitor.standing().entrant().decoding().label());
  }
}
