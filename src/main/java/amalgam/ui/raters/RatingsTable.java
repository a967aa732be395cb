package amalgam.ui.raters;

import amalgam.leaderboard.agreement.Opinion;
import amalgam.leaderboard.agreement.RaterStudy;
import amalgam.rating.Axis;
import amalgam.rating.JudgeKind;
import amalgam.rating.RatingLine;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Each contestant's ratings, with and without the votes of who is set aside. */
class RatingsTable extends Div {

  private final RaterWords words = new RaterWords(this);

  RatingsTable(RaterStudy study) {
    if (study.everybody().ratings().judges().isEmpty()) {
      add(Page.empty(getTranslation("raters.ratings.none")));
      return;
    }
    PlainTable table =
        new PlainTable(
            getTranslation("raters.ratings"),
            getTranslation("raters.contestant"),
            getTranslation("raters.axis"),
            getTranslation("raters.counted"),
            getTranslation("raters.everybody"));
    study
        .contestants()
        .forEach(
            (id, name) -> {
              for (Axis axis : Axis.values()) {
                table.addRow(
                    PlainTable.words(name),
                    PlainTable.words(words.axis(axis)),
                    number(id, axis, study.counted()),
                    number(id, axis, study.everybody()));
              }
            });
    add(table);
  }

  private Component number(String contestant, Axis axis, Opinion opinion) {
    RatingLine line = opinion.ratings().of(JudgeKind.HUMAN, axis).of(contestant);
    String rated = words.points(line.rating());
    return PlainTable.number(
        line.isRated() && line.provisional() ? getTranslation("raters.provisional", rated) : rated);
  }
}
