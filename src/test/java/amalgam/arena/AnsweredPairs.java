package amalgam.arena;

import static amalgam.platform.persistence.schema.Tables.ASSIGNMENT;
import static amalgam.platform.persistence.schema.Tables.RATER;

import amalgam.platform.persistence.schema.tables.records.AssignmentRecord;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Ballot;
import amalgam.rating.Comparison;
import amalgam.rating.Judge;
import amalgam.rating.Purpose;
import amalgam.rating.Rater;
import amalgam.rating.Votes;
import amalgam.statistics.rating.Outcome;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Pairs that raters were handed and answered, stored as the desk stores them, but whichever pairs,
 * answers and times a test wants.
 */
public record AnsweredPairs(DSLContext database, Votes votes) {

  private static final long LEAST_MILLIS = 1500;

  /**
   * Has a rater answer a pair on both axes.
   *
   * @param known what is the attentive answer on utility; null where the pair is no check
   */
  public void answer(
      Rater rater,
      Purpose purpose,
      Comparison comparison,
      Outcome novelty,
      Outcome utility,
      @Nullable Outcome known,
      long milliseconds) {
    AssignmentRecord handed = hand(rater, purpose, comparison, known, milliseconds);
    AssignmentId id = new AssignmentId(handed.getId());
    votes.castDrawn(
        List.of(
            new Ballot(
                comparison, Axis.NOVELTY, novelty, rater, Judge.HUMAN, milliseconds, id, purpose),
            new Ballot(
                comparison, Axis.UTILITY, utility, rater, Judge.HUMAN, milliseconds, id, purpose)));
  }

  /** Notes that a rater was handed a pair and has answered it. */
  public AssignmentRecord hand(
      Rater rater,
      Purpose purpose,
      Comparison comparison,
      @Nullable Outcome known,
      long milliseconds) {
    long left = comparison.left().proposal().value();
    long right = comparison.right().proposal().value();
    AssignmentRecord row = database.newRecord(ASSIGNMENT);
    row.setRaterId(stored(rater));
    row.setTournamentId(comparison.tournament().value());
    row.setPromptId(comparison.prompt().value());
    row.setLeftEntrantId(comparison.left().entrant().value());
    row.setRightEntrantId(comparison.right().entrant().value());
    row.setLeftProposalId(left);
    row.setRightProposalId(right);
    row.setLowProposalId(Math.min(left, right));
    row.setHighProposalId(Math.max(left, right));
    row.setPurpose(purpose.word());
    row.setKnownAxis(known == null ? null : Axis.UTILITY.word());
    row.setKnownAnswer(known == null ? null : known.word());
    row.setSamplingProbability(comparison.samplingProbability());
    row.setRatingMode("pairs");
    row.setAxes("novelty|utility");
    row.setState("answered");
    row.setDrawnAt(Instant.now());
    row.setHeldUntil(Instant.now());
    row.setMilliseconds(milliseconds);
    row.setLeastMillis(LEAST_MILLIS);
    row.setUndone(0);
    row.insert();
    return row;
  }

  private long stored(Rater rater) {
    return database
        .insertInto(RATER)
        .set(RATER.PSEUDONYM, rater.pseudonym())
        .set(RATER.CONSENTED_AT, Instant.now())
        .set(RATER.SEEN_AT, Instant.now())
        .onConflict(RATER.PSEUDONYM)
        .doUpdate()
        .set(RATER.SEEN_AT, Instant.now())
        .returningResult(RATER.ID)
        .fetchSingle()
        .value1();
  }
}
