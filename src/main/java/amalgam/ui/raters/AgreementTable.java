package amalgam.ui.raters;

import amalgam.leaderboard.agreement.JudgeStanding;
import amalgam.leaderboard.agreement.Opinion;
import amalgam.leaderboard.agreement.Quantity;
import amalgam.leaderboard.agreement.RaterStudy;
import amalgam.rating.Axis;
import amalgam.statistics.Estimate;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How far raters agree, with each other and with themselves, with and without who is set aside. */
class AgreementTable extends Div {

  private static final List<Quantity> QUANTITIES =
      List.of(
          Quantity.SAME_AMONG,
          Quantity.ALPHA_NOMINAL,
          Quantity.ALPHA_ORDINAL,
          Quantity.REPEAT_CONSISTENCY,
          Quantity.SWAP_CONSISTENCY,
          Quantity.AGAIN_ALPHA,
          Quantity.LEFT_SHARE,
          Quantity.SIDE_EFFECT);

  private final RaterWords words = new RaterWords(this);

  AgreementTable(RaterStudy study) {
    if (study.everybody().standings().isEmpty()) {
      add(Page.empty(getTranslation("raters.agreement.none")));
      return;
    }
    PlainTable table =
        new PlainTable(
            getTranslation("raters.agreement"),
            getTranslation("raters.quantity"),
            getTranslation("raters.axis"),
            getTranslation("raters.counted"),
            getTranslation("raters.everybody"));
    for (Quantity quantity : QUANTITIES) {
      for (Axis axis : Axis.values()) {
        table.addRow(
            PlainTable.words(getTranslation("raters.quantity." + quantity.word())),
            axis(axis),
            number(quantity, axis, study.counted()),
            number(quantity, axis, study.everybody()));
      }
    }
    add(table);
  }

  private Component axis(Axis axis) {
    Span name = PlainTable.words(words.axis(axis));
    name.addClassName("axis-" + axis.word());
    return name;
  }

  private Component number(Quantity quantity, Axis axis, Opinion opinion) {
    Estimate estimate =
        opinion.on(axis).map((JudgeStanding one) -> one.of(quantity)).orElse(Estimate.NONE);
    return PlainTable.number(
        switch (quantity.scale()) {
          case SHARE -> words.share(estimate);
          case COEFFICIENT -> words.coefficient(estimate);
          case POINTS -> words.points(estimate);
        });
  }
}
