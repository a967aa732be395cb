package amalgam.ui.raters;

import amalgam.rating.quality.RaterConduct;
import amalgam.rating.quality.RaterDecision;
import amalgam.rating.quality.RaterStanding;
import amalgam.rating.quality.Sign;
import amalgam.rating.quality.Verdict;
import amalgam.ui.component.Moment;
import amalgam.ui.component.PlainTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Each rater with what is observed; who may be careless first. */
class RaterTable extends Div {

  private static final List<Verdict> FIRST =
      List.of(Verdict.TO_LOOK_AT, Verdict.SET_ASIDE, Verdict.COUNTED);

  private final Consumer<RaterStanding> ask;
  private final RaterWords words = new RaterWords(this);

  /**
   * @param ask what the button of a rater does
   */
  RaterTable(List<RaterStanding> raters, Consumer<RaterStanding> ask) {
    this.ask = ask;
    addClassName("rater-table");
    PlainTable table =
        new PlainTable(
            getTranslation("raters.table"),
            getTranslation("raters.rater"),
            getTranslation("raters.verdict"),
            getTranslation("raters.pairs"),
            getTranslation("raters.checks"),
            getTranslation("raters.repeats"),
            getTranslation("raters.time"),
            getTranslation("raters.left"),
            getTranslation("raters.evidence"),
            getTranslation("raters.decide"));
    raters.stream()
        .sorted(Comparator.comparingInt(rater -> FIRST.indexOf(rater.verdict())))
        .forEach(rater -> table.addRow(row(rater)));
    add(table);
  }

  private Component[] row(RaterStanding rater) {
    RaterConduct conduct = rater.conduct();
    return new Component[] {
      PlainTable.words(rater.pseudonym()),
      verdict(rater),
      PlainTable.number(getTranslation("raters.pairs.n", conduct.pairs(), conduct.votes())),
      PlainTable.number(words.share(conduct.checks())),
      PlainTable.number(words.repeats(conduct)),
      PlainTable.number(words.seconds(conduct.medianTime())),
      PlainTable.number(words.percent(conduct.left())),
      PlainTable.number(words.evidence(conduct.evidence())),
      button(rater)
    };
  }

  private Component verdict(RaterStanding rater) {
    Span verdict = new Span(words.verdict(rater.verdict()));
    verdict.addClassNames("verdict", "verdict-" + RaterWords.word(rater.verdict()));
    Div cell = new Div(verdict);
    RaterDecision decision = rater.decision();
    if (!rater.signs().isEmpty()) {
      UnorderedList signs = new UnorderedList();
      for (Sign sign : rater.signs()) {
        signs.add(new ListItem(words.sign(sign, rater.conduct())));
      }
      cell.add(signs);
    }
    if (decision != null) {
      cell.add(decided(decision));
    }
    return cell;
  }

  private Component decided(RaterDecision decision) {
    Span by =
        new Span(
            decision.isByRule()
                ? getTranslation("raters.by-rule")
                : getTranslation("raters.by", decision.who(), decision.reason()));
    Div line = new Div(by, new Span(", "), new Moment(decision.at(), getLocale()));
    line.addClassName("quiet");
    return line;
  }

  private Button button(RaterStanding rater) {
    String act =
        getTranslation(
            rater.verdict() == Verdict.SET_ASIDE ? "raters.take-back.act" : "raters.set-aside.act");
    Button button = new Button(act, click -> ask.accept(rater));
    button.addThemeVariants(ButtonVariant.LUMO_SMALL);
    button.setAriaLabel(getTranslation("raters.act-on", act, rater.pseudonym()));
    return button;
  }
}
