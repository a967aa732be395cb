package amalgam.arena;

import amalgam.platform.persistence.schema.tables.records.AssignmentRecord;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Comparison;
import amalgam.rating.Purpose;
import amalgam.rating.Rater;
import amalgam.rating.Votes;
import amalgam.rating.assignment.AssignmentRepository;
import amalgam.rating.assignment.ScaleAnswer;
import amalgam.rating.assignment.ScalePoints;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionOperations;

/** Pairs that raters answered on scales, stored as the desk stores them. */
public record GradedPairs(
    AnsweredPairs pairs, AssignmentRepository assignments, TransactionOperations transactions) {

  /** Those of a tournament in {@code repositories}. */
  public static GradedPairs in(Repositories repositories, Votes votes) {
    return new GradedPairs(
        new AnsweredPairs(repositories.get(DSLContext.class), votes),
        repositories.get(AssignmentRepository.class),
        repositories.get(TransactionOperations.class));
  }

  /** Has a rater give both proposals of a pair points. */
  public AssignmentId grade(
      Rater rater, Purpose purpose, Comparison comparison, Map<Axis, ScalePoints> points) {
    long milliseconds = 4321;
    AssignmentRecord handed = pairs.hand(rater, purpose, comparison, null, milliseconds);
    AssignmentId id = new AssignmentId(handed.getId());
    ScaleAnswer answer =
        new ScaleAnswer(
            assignments.find(id).orElseThrow(), rater, points, Duration.ofMillis(milliseconds));
    transactions.executeWithoutResult(
        status -> assignments.insertScales(answer, Instant.now().truncatedTo(ChronoUnit.MILLIS)));
    return id;
  }

  /** Has what a rater said of a pair count no longer. */
  public void setAside(AssignmentId assignment, String reason) {
    transactions.executeWithoutResult(status -> assignments.setAsideScales(assignment, reason));
  }
}
