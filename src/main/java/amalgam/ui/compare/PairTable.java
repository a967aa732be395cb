package amalgam.ui.compare;

import amalgam.contestant.Contestant;
import amalgam.leaderboard.comparison.Comparison;
import amalgam.leaderboard.comparison.Competitor;
import amalgam.leaderboard.comparison.PairVerdict;
import amalgam.ui.component.ContestantCurves;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Marks;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All against all: who beats whom, each cell leading to its comparison. */
final class PairTable {

  private final Comparison comparison;
  private final List<Competitor> all;

  private PairTable(Comparison comparison) {
    this.comparison = comparison;
    this.all =
        comparison.pairs().stream()
            .flatMap(pair -> Stream.of(pair.first(), pair.second()))
            .distinct()
            .toList();
  }

  static Component of(Comparison comparison) {
    PairTable pairs = new PairTable(comparison);
    ContestantCurves curves =
        new ContestantCurves(pairs.all.stream().map(Competitor::contestant).toList());
    PlainTable table =
        new PlainTable(
            "Who beats whom: the row against the column",
            Stream.concat(
                    Stream.of("Against"),
                    pairs.all.stream().map(one -> label(curves, one.contestant())))
                .toArray(String[]::new));
    table.addClassName("pairs");
    pairs.all.forEach(one -> table.addRow(pairs.row(one)));
    Div scrolls = new Div(table);
    scrolls.addClassName("scrolls");
    scrolls.getElement().setAttribute("tabindex", "0");
    scrolls.getElement().setAttribute("role", "region");
    scrolls.getElement().setAttribute("aria-label", "All against all");
    return scrolls;
  }

  private static String label(ContestantCurves curves, Contestant contestant) {
    return curves.curve(contestant, List.of()).label();
  }

  private Component[] row(Competitor one) {
    List<Component> cells = new ArrayList<>();
    cells.add(name(one));
    all.forEach(other -> cells.add(cell(one, other)));
    return cells.toArray(Component[]::new);
  }

  private static Component name(Competitor one) {
    String marks = Marks.of(one.standing());
    if (marks.isEmpty()) {
      return PlainTable.words(one.contestant().name());
    }
    Emphasis remark = new Emphasis(marks);
    remark.addClassName("remark");
    return new Div(PlainTable.words(one.contestant().name()), remark);
  }

  private Component cell(Competitor one, Competitor other) {
    return comparison.pairs().stream()
        .filter(pair -> isAbout(pair, one, other))
        .findFirst()
        .map(pair -> cell(pair, pair.first().equals(one)))
        .orElseGet(() -> PlainTable.words(""));
  }

  private static boolean isAbout(PairVerdict pair, Competitor one, Competitor other) {
    return (pair.first().equals(one) && pair.second().equals(other))
        || (pair.first().equals(other) && pair.second().equals(one));
  }

  private Component cell(PairVerdict pair, boolean isFirst) {
    long wins = isFirst ? pair.verdict().wins() : pair.verdict().losses();
    long losses = isFirst ? pair.verdict().losses() : pair.verdict().wins();
    String word = pair.counts() ? (wins > losses ? "beats" : "loses") : "open";
    Competitor one = isFirst ? pair.first() : pair.second();
    Competitor other = isFirst ? pair.second() : pair.first();
    String address =
        new CompareAddress(comparison.board().tournament().id(), one.key(), other.key()).link();
    Anchor link =
        new Anchor(address, "%s %s–%s".formatted(word, Numbers.count(wins), Numbers.count(losses)));
    link.addClassName(word);
    Span evidence = new Span("E " + VerdictWords.evidence(pair.verdict()));
    evidence.addClassName("quiet");
    return new Div(link, evidence);
  }
}
