package amalgam.ui.compare;

import amalgam.leaderboard.comparison.Comparison;
import amalgam.leaderboard.comparison.PairOpinion;
import amalgam.leaderboard.comparison.Verdict;
import amalgam.rating.Axis;
import amalgam.rating.JudgeKind;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What raters say of the two: a row for each kind of judge and axis. */
final class OpinionTable {

  private OpinionTable() {}

  /** The table, or what it will show where nobody has voted yet. */
  static Component of(Comparison comparison, List<PairOpinion> opinions) {
    if (opinions.isEmpty()) {
      return Page.empty(
          "Nobody has compared proposals of this tournament side by side yet. Once somebody has,"
              + " this says whom they find more novel, and whom more useful.");
    }
    PlainTable table =
        new PlainTable(
            "What raters say, A against B",
            "Asked",
            "For A",
            "For B",
            "Ties",
            "Rating A − B",
            "Verdict");
    table.addClassName("opinions");
    opinions.forEach(one -> table.addRow(row(comparison, one)));
    return table;
  }

  private static Component[] row(Comparison comparison, PairOpinion one) {
    Verdict verdict = one.verdict();
    return new Component[] {
      name(one),
      PlainTable.number(Numbers.count(verdict.wins())),
      PlainTable.number(Numbers.count(verdict.losses())),
      PlainTable.number(Numbers.count(verdict.ties())),
      PlainTable.number(
          one.difference().isPresent() ? Numbers.change(one.difference()) : "not both rated"),
      PlainTable.words(verdict(comparison, verdict))
    };
  }

  private static Component name(PairOpinion one) {
    String who = one.judges() == JudgeKind.HUMAN ? "People" : "Automated judges";
    boolean isNovelty = one.axis() == Axis.NOVELTY;
    Span name = new Span(who + (isNovelty ? ", more novel?" : ", more useful?"));
    name.addClassName(isNovelty ? "is-novelty" : "is-utility");
    return name;
  }

  private static String verdict(Comparison comparison, Verdict verdict) {
    if (verdict.met() == 0) {
      return "no rater has met the two";
    }
    String evidence = "E = " + VerdictWords.evidence(verdict);
    if (verdict.winner() != 0) {
      boolean isFirst = verdict.winner() > 0;
      return "%s wins, %s"
          .formatted(
              (isFirst ? comparison.first() : comparison.second()).contestant().name(), evidence);
    }
    return verdict.needed() < 0
        ? "open, " + evidence
        : "open, %s; about %s more at this rate"
            .formatted(evidence, Numbers.counted(verdict.needed(), "rater"));
  }
}
