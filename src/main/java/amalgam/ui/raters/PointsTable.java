package amalgam.ui.raters;

import amalgam.leaderboard.agreement.MeanPoints;
import amalgam.leaderboard.agreement.RaterStudy;
import amalgam.ui.component.PlainTable;
import com.vaadin.flow.component.html.Div;

/** What each entrant's proposals got on scales, by themselves. */
class PointsTable extends Div {

  private final RaterWords words = new RaterWords(this);

  PointsTable(RaterStudy study) {
    addClassName("points-table");
    PlainTable table =
        new PlainTable(
            getTranslation("raters.scales"),
            getTranslation("raters.contestant"),
            getTranslation("raters.setting"),
            getTranslation("raters.axis"),
            getTranslation("raters.mean-points"));
    for (MeanPoints mean : study.points()) {
      String contestant = mean.entrant().contestantId();
      table.addRow(
          PlainTable.words(study.contestants().getOrDefault(contestant, contestant)),
          PlainTable.words(mean.entrant().decoding().label()),
          PlainTable.words(words.axis(mean.axis())),
          PlainTable.number(points(mean)));
    }
    add(table);
  }

  private String points(MeanPoints mean) {
    String points = words.coefficient(mean.points());
    return mean.isProvisional() ? getTranslation("raters.provisional", points) : points;
  }
}
