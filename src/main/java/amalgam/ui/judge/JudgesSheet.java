package amalgam.ui.judge;

import amalgam.leaderboard.agreement.JudgeReport;
import amalgam.leaderboard.agreement.JudgeStanding;
import amalgam.leaderboard.agreement.Quantity;
import amalgam.rating.JudgeKind;
import amalgam.ui.component.Page;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The judges of a tournament: four questions, each answered in a plot with its table. */
class JudgesSheet extends Div {

  private static final String HOW_TO_READ =
      "A dot is what was observed, its bar the 95% interval, the upright line what chance or no"
          + " bias would give. A tie and \"both bad\" count as no preference.";
  private static final String EXACT_JUDGE =
      "The exact judge, which tests the gates, is in no list: it computes one walk at a time, so"
          + " that it has no sides and always gives the same answer. What a judge left unanswered is"
          + " missing here and counts neither for nor against it.";
  private static final String NO_AUTOMATED_JUDGE =
      "No automated judge has voted on a pair that people answered too. Once one has, this part"
          + " shows how far it agrees with them.";
  private static final String ALONE =
      "No pair of proposals has been answered by two people yet. This part fills by itself once one"
          + " has.";
  private static final String NOT_ASKED_AGAIN =
      "Nobody has been asked about the same pair twice yet. This part fills by itself once somebody"
          + " has.";
  private static final String NO_PREFERENCE =
      "Nobody has preferred one proposal to another yet. This part fills by itself once somebody"
          + " has.";

  private final JudgesPart among =
      new JudgesPart(
          List.of(Quantity.SAME_AMONG, Quantity.ALPHA_NOMINAL, Quantity.ALPHA_ORDINAL),
          ALONE,
          JudgesSheet::sharedByPeople);
  private final JudgesPart withPeople =
      new JudgesPart(
          List.of(Quantity.SAME_AS_PEOPLE, Quantity.KAPPA, Quantity.TAU),
          NO_AUTOMATED_JUDGE,
          JudgesSheet::sharedWithPeople);
  private final JudgesPart withThemselves =
      new JudgesPart(
          List.of(Quantity.SWAP_CONSISTENCY, Quantity.REPEAT_CONSISTENCY),
          NOT_ASKED_AGAIN,
          JudgesSheet::answered);
  private final JudgesPart position =
      new JudgesPart(
          List.of(Quantity.LEFT_SHARE, Quantity.SIDE_EFFECT), NO_PREFERENCE, JudgesSheet::answered);

  private final BiasPart bias = new BiasPart();
  private final WorkPart work = new WorkPart();
  private final PointsPart points = new PointsPart();
  private final FeedingPart feeding;
  private final Div calibration = new Div();

  /**
   * @param feeding who feeds the board, and the way to decide it
   */
  JudgesSheet(FeedingPart feeding) {
    this.feeding = feeding;
    addClassName("judges");
    calibration.add(
        Page.section("What else sways automated judges?", bias),
        Page.section("Which judges feed the board?", feeding),
        Page.section("What were language models asked?", work),
        Page.section("What is said of proposals one by one?", points));
    add(
        caption(HOW_TO_READ),
        caption(EXACT_JUDGE),
        Page.section("Do people agree with each other?", among),
        Page.section("Do automated judges agree with people?", withPeople),
        Page.section("Do judges agree with themselves?", withThemselves),
        Page.section("Does the side matter?", position),
        calibration);
  }

  private static Component caption(String sentence) {
    Paragraph caption = new Paragraph(sentence);
    caption.addClassName("caption");
    return caption;
  }

  /** Shows a report. */
  void show(JudgeReport report) {
    among.show(of(report, JudgeKind.HUMAN));
    withPeople.show(of(report, JudgeKind.AUTOMATED));
    withThemselves.show(report.standings());
    position.show(report.standings());
    calibration.setVisible(!report.calibration().isEmpty());
    bias.show(report.calibration().biases());
    feeding.show(report.calibration());
    work.show(report.calibration().works());
    points.show(report.calibration().points(), report.calibration().embeddings());
  }

  private static List<JudgeStanding> of(JudgeReport report, JudgeKind kind) {
    return report.standings().stream().filter(standing -> standing.judge().kind() == kind).toList();
  }

  private static String sharedByPeople(JudgeStanding standing) {
    return "%s, %s answered by two or more, %s of them undecided"
        .formatted(
            Numbers.counted(standing.raters(), "rater"),
            Numbers.counted(standing.shared(), "pair"),
            Numbers.count(standing.undecided()));
  }

  private static String sharedWithPeople(JudgeStanding standing) {
    return "%s answered by people too, %s of them undecided"
        .formatted(Numbers.counted(standing.shared(), "pair"), Numbers.count(standing.undecided()));
  }

  private static String answered(JudgeStanding standing) {
    return "%s on %s"
        .formatted(
            Numbers.counted(standing.votes(), "vote"), Numbers.counted(standing.pairs(), "pair"));
  }
}
