package amalgam.rating.assignment.persistence;

import static amalgam.platform.persistence.schema.Tables.SCALE_RATING;

import amalgam.platform.persistence.schema.tables.records.ScaleRatingRecord;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Comparison;
import amalgam.rating.Side;
import amalgam.rating.assignment.ScaleAnswer;
import amalgam.rating.quality.RaterDecision;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Answers on scales, a row for either proposal on each axis. */
final class ScaleTable {

  private final DSLContext database;

  ScaleTable(DSLContext database) {
    this.database = database;
  }

  void insert(ScaleAnswer answer, Instant now) {
    Comparison comparison = answer.assignment().pair().comparison();
    List<ScaleRatingRecord> rows =
        answer.points().entrySet().stream()
            .flatMap(
                one ->
                    Stream.of(
                        row(answer, comparison.left(), one.getKey(), one.getValue().left(), now),
                        row(answer, comparison.right(), one.getKey(), one.getValue().right(), now)))
            .toList();
    database.batchInsert(rows).execute();
  }

  private static ScaleRatingRecord row(
      ScaleAnswer answer, Side side, Axis axis, int points, Instant now) {
    Comparison comparison = answer.assignment().pair().comparison();
    ScaleRatingRecord row = new ScaleRatingRecord();
    row.setAssignmentId(answer.assignment().id().value());
    row.setTournamentId(comparison.tournament().value());
    row.setPromptId(comparison.prompt().value());
    row.setEntrantId(side.entrant().value());
    row.setProposalId(side.proposal().value());
    row.setRater(answer.rater().pseudonym());
    row.setPurpose(answer.assignment().pair().purpose().word());
    row.setAxis(axis.word());
    row.setPoints(points);
    row.setMilliseconds(answer.took().toMillis());
    row.setAt(now);
    return row;
  }

  void setAside(AssignmentId assignment, String reason) {
    database
        .update(SCALE_RATING)
        .set(SCALE_RATING.SET_ASIDE, reason)
        .where(SCALE_RATING.ASSIGNMENT_ID.eq(assignment.value()))
        .and(
            SCALE_RATING
                .SET_ASIDE
                .isNull()
                .or(SCALE_RATING.SET_ASIDE.startsWith(RaterDecision.noteStart())))
        .execute();
  }
}
