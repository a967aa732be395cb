package amalgam.ui.judge;

import amalgam.leaderboard.agreement.JudgeWork;
import amalgam.tournament.JudgeDefinition;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What language models were asked, what it took, and what they left unjudged. */
class WorkPart extends Div {

  private static final double MILLIS = 1000;
  private static final String NOTHING =
      "No language model has judged here yet. Those that the tournament's definition names under"
          + " 'judges' begin once it is finished.";

  private @Nullable List<JudgeWork> shown;

  /** Shows what is known; lists that somebody has opened stay so where nothing is new. */
  void show(List<JudgeWork> works) {
    if (works.equals(shown)) {
      return;
    }
    shown = works;
    removeAll();
    if (works.isEmpty()) {
      add(Page.empty(NOTHING));
      return;
    }
    add(table(works));
    works.forEach(this::addReasons);
  }

  private static PlainTable table(List<JudgeWork> works) {
    PlainTable table =
        new PlainTable(
            "What each judge was asked and what it took",
            "Judge",
            "Model",
            "Rubric",
            "Answers read",
            "Unjudged",
            "Opinions",
            "Differ by order",
            "Seconds an answer",
            "Tokens read and written",
            "Cost");
    for (JudgeWork work : works) {
      table.addRow(
          PlainTable.words(work.judge()),
          PlainTable.words(model(work)),
          PlainTable.words(
              work.rubrics().stream()
                  .map(rubric -> "version " + rubric)
                  .collect(Collectors.joining(", "))),
          PlainTable.number(isAsked(work) ? Numbers.count(work.verdicts()) : "–"),
          PlainTable.number(isAsked(work) ? Numbers.count(work.unjudgedCount()) : "–"),
          PlainTable.number(Numbers.count(work.opinions())),
          PlainTable.number(
              work.opinions() == 0
                  ? "–"
                  : Numbers.share((double) work.inconsistent() / work.opinions())),
          PlainTable.number(
              Double.isNaN(work.meanMilliseconds())
                  ? "–"
                  : Numbers.number(work.meanMilliseconds() / MILLIS)),
          PlainTable.number(
              work.promptTokens() + work.answerTokens() == 0
                  ? "–"
                  : "%s, %s"
                      .formatted(
                          Numbers.count(work.promptTokens()), Numbers.count(work.answerTokens()))),
          PlainTable.number(work.cost() == null ? "–" : Numbers.number(work.cost())));
    }
    return table;
  }

  private static String model(JudgeWork work) {
    return work.judge().equals(JudgeDefinition.PANEL)
        ? "the majority of the judges"
        : work.model().isEmpty() ? "not asked yet" : work.model();
  }

  /** A panel is asked nothing itself. */
  private static boolean isAsked(JudgeWork work) {
    return work.verdicts() + work.unjudgedCount() > 0;
  }

  private void addReasons(JudgeWork work) {
    if (work.unjudgedCount() > 0) {
      add(
          reasons(
              "%s: %s unjudged, and why"
                  .formatted(work.judge(), Numbers.counted(work.unjudgedCount(), "question")),
              work.unjudged()));
    }
    if (work.missingCount() > 0) {
      add(
          reasons(
              "%s: %s missing, and why"
                  .formatted(work.judge(), Numbers.counted(work.missingCount(), "opinion")),
              work.missing()));
    }
  }

  private static NativeDetails reasons(String summary, SortedMap<String, Long> counts) {
    UnorderedList list = new UnorderedList();
    counts.forEach(
        (reason, count) ->
            list.add(new ListItem("%s × %s".formatted(Numbers.count(count), reason))));
    return new NativeDetails(summary, list);
  }
}
