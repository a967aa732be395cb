package amalgam.judging;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.judging.Verdict.Said;
import amalgam.rating.Axis;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of verdicts. */
class OpinionTest {

  private static Verdict verdict(@Nullable Outcome outcome) {
    return new Verdict(
        "judge",
        "model",
        Rubric.VERSION,
        new Question(
            QuestionKind.PAIRWISE,
            Axis.NOVELTY,
            new PromptId(1),
            new ProposalId(1),
            new ProposalId(2),
            0),
        outcome == null ? null : new Said(outcome, null, ""),
        outcome == null ? "says nothing" : null,
        "",
        null,
        null,
        1);
  }

  @ParameterizedTest
  @CsvSource({
    "LEFT, RIGHT, LEFT, false",
    "RIGHT, LEFT, RIGHT, false",
    "TIE, TIE, TIE, false",
    "LEFT, LEFT, TIE, true",
    "RIGHT, RIGHT, TIE, true",
    "LEFT, TIE, TIE, true",
    "TIE, LEFT, TIE, true"
  })
  void theSameProposalInEitherOrderIsTheOutcome(
      Outcome asShown, Outcome swapped, Outcome outcome, boolean isInconsistent) {
    assertThat(Opinion.of(verdict(asShown), verdict(swapped)))
        .isEqualTo(new Opinion(outcome, isInconsistent, null));
  }

  @Test
  void withoutOneOfTheAnswersThereIsNoOpinion() {
    assertThat(Opinion.of(verdict(Outcome.LEFT), verdict(null)).outcome()).isNull();
    assertThat(Opinion.of(verdict(null), verdict(Outcome.LEFT)).missing())
        .contains("in the order of the vote")
        .contains("says nothing");
  }

  private static Opinion panel(@Nullable Outcome... outcomes) {
    List<Opinion> members =
        Arrays.stream(outcomes)
            .map(outcome -> outcome == null ? Opinion.missing("") : Opinion.of(outcome, false))
            .toList();
    return Opinion.ofPanel(members);
  }

  @Test
  void aPanelSaysWhatMoreThanHalfSay() {
    assertThat(panel(Outcome.LEFT, Outcome.LEFT, Outcome.RIGHT).outcome()).isEqualTo(Outcome.LEFT);
    assertThat(panel(Outcome.LEFT, null, Outcome.LEFT).outcome()).isEqualTo(Outcome.LEFT);
    assertThat(panel(Outcome.LEFT, Outcome.RIGHT).outcome()).isEqualTo(Outcome.TIE);
    assertThat(panel(Outcome.LEFT, Outcome.RIGHT, Outcome.TIE).outcome()).isEqualTo(Outcome.TIE);
    assertThat(panel(Outcome.LEFT, Outcome.LEFT, Outcome.RIGHT, Outcome.TIE).outcome())
        .as("half are no majority")
        .isEqualTo(Outcome.TIE);
    assertThat(panel(Outcome.LEFT, null).outcome()).as("one is no panel").isNull();
  }
}
