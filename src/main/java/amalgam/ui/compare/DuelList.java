package amalgam.ui.compare;

import amalgam.concept.ConceptSpace;
import amalgam.concept.TaskKind;
import amalgam.creativity.Assessment;
import amalgam.leaderboard.JudgedProposal;
import amalgam.leaderboard.comparison.Comparison;
import amalgam.leaderboard.comparison.Competitor;
import amalgam.leaderboard.comparison.PromptDuel;
import amalgam.ui.component.AnswerWords;
import amalgam.ui.component.WalkDrawing;
import amalgam.ui.component.WalkSentence;
import amalgam.ui.wording.Numbers;
import amalgam.ui.wording.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prompts on which two differ, with the best that each proposed. */
class DuelList extends UnorderedList {

  private final Optional<ConceptSpace> space;

  /**
   * @param space where they walk, if it is there
   */
  DuelList(Comparison comparison, List<PromptDuel> duels, Optional<ConceptSpace> space) {
    this.space = space;
    addClassName("duels");
    if (duels.isEmpty()) {
      add(new ListItem("On no prompt so far."));
    }
    duels.forEach(
        duel ->
            add(
                new ListItem(
                    Wording.prompt(duel.difference().prompt()),
                    side(comparison.first(), duel.difference().first(), duel.first()),
                    side(comparison.second(), duel.difference().second(), duel.second()))));
  }

  private Component side(Competitor competitor, double mean, @Nullable JudgedProposal best) {
    Span name = new Span(competitor.contestant().name());
    name.addClassName("name");
    Span words = new Span(best == null ? "C = " + Numbers.number(mean) : words(mean, best));
    words.addClassName("quiet");
    Div side = new Div(name, words);
    side.addClassName("side");
    if (best == null) {
      return side;
    }
    side.add(walk(best), new Anchor("proposal/" + best.proposal().id(), "See this proposal"));
    return side;
  }

  private Component walk(JudgedProposal best) {
    if (best.prompt().task() == TaskKind.BLEND) {
      return new Paragraph(AnswerWords.of(best, space));
    }
    String text = best.proposal().walk();
    return space
        .flatMap(known -> WalkDrawing.of(known, text))
        .<Component>map(WalkSentence::new)
        .orElseGet(() -> new Paragraph(text.isEmpty() ? "(no walk)" : text.replace("|", " · ")));
  }

  /** What became of the proposal, and of all others where it is not the only one. */
  private static String words(double mean, JudgedProposal best) {
    Assessment assessment = Objects.requireNonNull(best.assessment());
    String verdict =
        assessment.gate().isSatisfied()
            ? "U·N = " + Numbers.number(assessment.creativity())
            : "failed: " + assessment.gate().phrase(best.prompt().task());
    int samples = best.entrant().samples();
    return samples == 1
        ? verdict
        : "C = %s over %s; the best: %s"
            .formatted(Numbers.number(mean), Numbers.counted(samples, "proposal"), verdict);
  }
}
