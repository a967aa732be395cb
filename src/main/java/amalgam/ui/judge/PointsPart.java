package amalgam.ui.judge;

import amalgam.leaderboard.agreement.EmbeddingLine;
import amalgam.leaderboard.agreement.JudgePoints;
import amalgam.rating.Axis;
import amalgam.rating.Judge;
import amalgam.statistics.Estimate;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** What is said of proposals one by one: points by language models, distances by an embedding. */
class PointsPart extends Div {

  private static final String POINTS =
      "Mean points from 1 to 7 that judges and people gave to proposals by themselves.";
  private static final String EMBEDDING =
      "Of valid proposals. Remoteness: mean distance, 1 less the cosine, of each two concepts of a"
          + " walk. Originality: mean distance of a walk to the five nearest by other contestants to"
          + " the prompt. Also given by others: the share that another contestant gave, word for"
          + " word, to the same prompt. Spaces of letters mean nothing to an embedding.";

  /** Shows what is known. */
  void show(List<JudgePoints> points, List<EmbeddingLine> embeddings) {
    removeAll();
    if (points.isEmpty() && embeddings.isEmpty()) {
      add(
          Page.empty(
              "No judge gives points here and no embedding judges. A tournament's definition asks"
                  + " for them under 'judges', with 'mode: absolute' or 'embedding'."));
      return;
    }
    if (!points.isEmpty()) {
      add(new Section(new H3("Points"), caption(POINTS), table(points)));
    }
    if (!embeddings.isEmpty()) {
      add(new Section(new H3("By an embedding"), caption(EMBEDDING), distances(embeddings)));
    }
  }

  private static Paragraph caption(String sentence) {
    Paragraph caption = new Paragraph(sentence);
    caption.addClassName("caption");
    return caption;
  }

  private static PlainTable table(List<JudgePoints> points) {
    PlainTable table =
        new PlainTable(
            "Mean points by judge and entrant", "Entrant", "Judge", "Axis", "Mean points");
    for (JudgePoints one : points) {
      table.addRow(
          PlainTable.words(one.entrant().contestantId() + ", " + one.entrant().decoding().label()),
          PlainTable.words(one.judge().equals(Judge.HUMAN.id()) ? "People" : one.judge()),
          PlainTable.words(one.axis() == Axis.NOVELTY ? "novelty" : "utility"),
          PlainTable.number(number(one.points())));
    }
    return table;
  }

  private static PlainTable distances(List<EmbeddingLine> lines) {
    PlainTable table =
        new PlainTable(
            "What an embedding says of each contestant",
            "Contestant",
            "Remoteness",
            "Originality",
            "Also given by others",
            "Version");
    for (EmbeddingLine line : lines) {
      table.addRow(
          PlainTable.words(line.contestant().name()),
          PlainTable.number(number(line.remoteness())),
          PlainTable.number(number(line.originality())),
          PlainTable.number(line.shared().isPresent() ? Numbers.share(line.shared()) : "–"),
          PlainTable.words(line.version()));
    }
    return table;
  }

  private static String number(Estimate estimate) {
    String interval = Numbers.interval(estimate);
    return !estimate.isPresent()
        ? "–"
        : interval.isEmpty()
            ? Numbers.centre(estimate)
            : "%s (%s)".formatted(Numbers.centre(estimate), interval);
  }
}
