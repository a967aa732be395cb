package amalgam.ui.component;

import amalgam.concept.ConceptSpace;
import amalgam.leaderboard.JudgedProposal;
import java.util.Optional;

/** An answer on one line: a walk as it reads, an idea as it was told. */
public final class AnswerWords {

  private AnswerWords() {}

  /**
   * The words of an answer, never empty.
   *
   * @param space where walks walk, if it is there
   */
  public static String of(JudgedProposal answer, Optional<ConceptSpace> space) {
    return switch (answer.prompt().task()) {
      case WALK -> or(walk(answer.proposal().walk(), space), "(no walk)");
      case BLEND -> or(answer.proposal().idea(), "(no idea)");
    };
  }

  private static String walk(String text, Optional<ConceptSpace> space) {
    return space
        .flatMap(known -> WalkDrawing.of(known, text))
        .map(WalkDrawing::inWords)
        .orElseGet(() -> text.replace("|", " · "));
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
