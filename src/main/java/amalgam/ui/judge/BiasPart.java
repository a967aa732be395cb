package amalgam.ui.judge;

import amalgam.leaderboard.agreement.Favour;
import amalgam.leaderboard.agreement.JudgeBias;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** What sways automated judges beside what they are asked about. */
class BiasPart extends Div {

  private static final String LENGTH =
      "Points of the rating that one hop more is worth to a judge, fitted together with the"
          + " entrants' strengths and the side: 0 where length does not matter to it.";
  private static final String FAVOURITISM =
      "Share by which a judge prefers a family of contestants to all others, less that of people"
          + " on the same pairs, or of the other judges where no person answered any of them: 0"
          + " without favouritism.";
  private static final String NOTHING_TO_HOLD_AGAINST =
      "Nobody else has answered the same pairs of two families yet, so there is nothing to hold it"
          + " against.";
  private static final String NOTHING =
      "No automated judge has voted yet. This part fills by itself once one has.";

  /** Shows what is known. */
  void show(List<JudgeBias> biases) {
    removeAll();
    if (biases.isEmpty()) {
      add(Page.empty(NOTHING));
      return;
    }
    boolean tellsOfFamilies = biases.stream().anyMatch(bias -> !bias.favours().isEmpty());
    add(
        new Section(new H3("Does length matter?"), caption(LENGTH), lengths(biases)),
        new Section(
            new H3("Does it favour a family?"),
            caption(FAVOURITISM),
            tellsOfFamilies ? favours(biases) : new Paragraph(NOTHING_TO_HOLD_AGAINST)));
  }

  private static Paragraph caption(String sentence) {
    Paragraph caption = new Paragraph(sentence);
    caption.addClassName("caption");
    return caption;
  }

  private static PlainTable lengths(List<JudgeBias> biases) {
    PlainTable table = new PlainTable("What a hop is worth to each judge", "Judge", "A hop more");
    for (JudgeBias bias : biases) {
      table.addRow(
          PlainTable.words(JudgesPart.name(bias.judge(), bias.axis())),
          PlainTable.number(
              bias.perHop().isPresent() ? Numbers.change(bias.perHop()) : "not told yet"));
    }
    return table;
  }

  private static PlainTable favours(List<JudgeBias> biases) {
    PlainTable table =
        new PlainTable(
            "By how much each judge prefers each family",
            "Judge",
            "Family",
            "Excess preference",
            "Held against",
            "Pairs");
    for (JudgeBias bias : biases) {
      for (Favour favour : bias.favours()) {
        table.addRow(
            PlainTable.words(JudgesPart.name(bias.judge(), bias.axis())),
            PlainTable.words(favour.family()),
            PlainTable.number(Numbers.change(favour.excess())),
            PlainTable.words(
                favour.against() == Favour.Reference.PEOPLE ? "people" : "other judges"),
            PlainTable.number(Numbers.count(favour.excess().n())));
      }
    }
    return table;
  }
}
