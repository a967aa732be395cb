package amalgam.ui.board;

import amalgam.rating.JudgeKind;
import amalgam.rating.RatingBoard;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;

/**
 * Whose ratings a person looks at, as the address says it.
 *
 * @param asked people where it says nothing
 */
record JudgeChoice(JudgeKind asked) {

  static final JudgeChoice PLAIN = new JudgeChoice(JudgeKind.HUMAN);

  private static final String NAME = "judges";

  static JudgeChoice of(QueryParameters query) {
    String word = query.getSingleParameter(NAME).orElse("");
    return Arrays.stream(JudgeKind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .map(JudgeChoice::new)
        .orElse(PLAIN);
  }

  /** The query with the choice in it, unless it is as it is by default. */
  QueryParameters in(QueryParameters query) {
    return equals(PLAIN) ? query : query.merging(NAME, asked.word());
  }

  /** Those that were asked for where they have voted, else those that have. */
  JudgeKind of(RatingBoard ratings) {
    return ratings.judges().isEmpty() || ratings.judges().contains(asked)
        ? asked
        : ratings.judges().getFirst();
  }
}
