package amalgam.rating.quality.persistence;

import static amalgam.platform.persistence.schema.Tables.ASSIGNMENT;
import static amalgam.platform.persistence.schema.Tables.PROMPT;
import static amalgam.platform.persistence.schema.Tables.VOTE;

import amalgam.platform.persistence.schema.tables.Proposal;
import amalgam.platform.persistence.schema.tables.ScaleRating;
import amalgam.rating.Axis;
import amalgam.rating.Purpose;
import amalgam.rating.quality.GivenAnswer;
import amalgam.statistics.rating.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** Answers as rows. */
final class AnswerRows {

  /** What stands between words: in walks and lists of relations, and in the names of both. */
  private static final Pattern BETWEEN = Pattern.compile("[|\\s_]+");

  private AnswerRows() {}

  /** What is selected of what was shown. */
  static List<SelectField<?>> shown(Proposal left, Proposal right) {
    return List.of(
        ASSIGNMENT.ID,
        ASSIGNMENT.PURPOSE,
        ASSIGNMENT.PROMPT_ID,
        ASSIGNMENT.LEFT_ENTRANT_ID,
        ASSIGNMENT.RIGHT_ENTRANT_ID,
        ASSIGNMENT.LEFT_PROPOSAL_ID,
        ASSIGNMENT.RIGHT_PROPOSAL_ID,
        ASSIGNMENT.KNOWN_AXIS,
        ASSIGNMENT.KNOWN_ANSWER,
        ASSIGNMENT.MILLISECONDS,
        ASSIGNMENT.LEAST_MILLIS,
        PROMPT.START_CONCEPT,
        PROMPT.END_CONCEPT,
        PROMPT.INCLUDE,
        PROMPT.EXCLUDE,
        left.WALK,
        right.WALK);
  }

  static GivenAnswer ofVote(Record row, Proposal left, Proposal right) {
    return answer(
        row,
        row.get(VOTE.RATER),
        Axis.ofWord(row.get(VOTE.AXIS)),
        Outcome.ofWord(row.get(VOTE.OUTCOME)),
        words(row, left, right));
  }

  /** The higher points win; the same points are a tie. */
  static GivenAnswer ofScales(
      Record row, Proposal left, Proposal right, ScaleRating ofLeft, ScaleRating ofRight) {
    int more = Integer.compare(row.get(ofLeft.POINTS), row.get(ofRight.POINTS));
    return answer(
        row,
        row.get(ofLeft.RATER),
        Axis.ofWord(row.get(ofLeft.AXIS)),
        more == 0 ? Outcome.TIE : more > 0 ? Outcome.LEFT : Outcome.RIGHT,
        words(row, left, right));
  }

  private static GivenAnswer answer(
      Record row, String rater, Axis axis, Outcome outcome, int words) {
    long left = row.get(ASSIGNMENT.LEFT_PROPOSAL_ID);
    long right = row.get(ASSIGNMENT.RIGHT_PROPOSAL_ID);
    long milliseconds = Objects.requireNonNullElse(row.get(ASSIGNMENT.MILLISECONDS), 0L);
    return new GivenAnswer(
        rater,
        row.get(ASSIGNMENT.ID),
        Purpose.ofWord(row.get(ASSIGNMENT.PURPOSE)),
        axis,
        row.get(ASSIGNMENT.PROMPT_ID),
        row.get(ASSIGNMENT.LEFT_ENTRANT_ID),
        row.get(ASSIGNMENT.RIGHT_ENTRANT_ID),
        Math.min(left, right),
        Math.max(left, right),
        left > right,
        outcome,
        known(row, axis),
        milliseconds,
        milliseconds < row.get(ASSIGNMENT.LEAST_MILLIS),
        words);
  }

  private static @Nullable Outcome known(Record row, Axis axis) {
    String known = row.get(ASSIGNMENT.KNOWN_ANSWER);
    return known == null || !axis.word().equals(row.get(ASSIGNMENT.KNOWN_AXIS))
        ? null
        : Outcome.ofWord(known);
  }

  private static int words(Record row, Proposal left, Proposal right) {
    return Stream.of(
            PROMPT.START_CONCEPT,
            PROMPT.END_CONCEPT,
            PROMPT.INCLUDE,
            PROMPT.EXCLUDE,
            left.WALK,
            right.WALK)
        .map(row::get)
        .filter(text -> !text.isBlank())
        .mapToInt(text -> BETWEEN.split(text.strip()).length)
        .sum();
  }
}
