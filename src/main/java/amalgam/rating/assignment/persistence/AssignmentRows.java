package amalgam.rating.assignment.persistence;

import amalgam.platform.persistence.schema.tables.records.AssignmentRecord;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Comparison;
import amalgam.rating.Purpose;
import amalgam.rating.Side;
import amalgam.rating.assignment.AssignmentState;
import amalgam.rating.assignment.DrawnPair;
import amalgam.rating.assignment.KnownAnswer;
import amalgam.rating.assignment.StoredAssignment;
import amalgam.rating.rater.RaterId;
import amalgam.rating.rater.RatingMode;
import amalgam.rating.rater.RatingTerms;
import amalgam.rating.rater.persistence.AxisList;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Assignments as rows, and back. */
final class AssignmentRows {

  private AssignmentRows() {}

  /** A new one, held. */
  static AssignmentRecord row(
      RaterId rater, DrawnPair pair, RatingTerms terms, Instant now, Instant heldUntil) {
    AssignmentRecord row = new AssignmentRecord();
    place(row, pair.comparison());
    AssignmentId repeated = pair.repeatOf();
    KnownAnswer known = pair.known();
    row.setRaterId(rater.value());
    row.setPurpose(pair.purpose().word());
    row.setRepeatOf(repeated == null ? null : repeated.value());
    row.setKnownAxis(known == null ? null : known.axis().word());
    row.setKnownAnswer(known == null ? null : known.outcome().word());
    row.setRatingMode(terms.mode().word());
    row.setAxes(AxisList.join(terms.axes()));
    row.setLeastMillis(terms.leastReading().toMillis());
    row.setState(AssignmentState.HELD.word());
    row.setDrawnAt(now);
    row.setHeldUntil(heldUntil);
    return row;
  }

  private static void place(AssignmentRecord row, Comparison comparison) {
    long left = comparison.left().proposal().value();
    long right = comparison.right().proposal().value();
    row.setTournamentId(comparison.tournament().value());
    row.setPromptId(comparison.prompt().value());
    row.setLeftEntrantId(comparison.left().entrant().value());
    row.setRightEntrantId(comparison.right().entrant().value());
    row.setLeftProposalId(left);
    row.setRightProposalId(right);
    row.setLowProposalId(Math.min(left, right));
    row.setHighProposalId(Math.max(left, right));
    row.setSamplingProbability(comparison.samplingProbability());
  }

  static StoredAssignment assignment(AssignmentRecord row) {
    Comparison comparison =
        new Comparison(
            new TournamentId(row.getTournamentId()),
            new PromptId(row.getPromptId()),
            side(row.getLeftEntrantId(), row.getLeftProposalId()),
            side(row.getRightEntrantId(), row.getRightProposalId()),
            row.getSamplingProbability());
    return new StoredAssignment(
        new AssignmentId(row.getId()),
        new RaterId(row.getRaterId()),
        new DrawnPair(
            comparison,
            Purpose.ofWord(row.getPurpose()),
            row.getRepeatOf() == null ? null : new AssignmentId(row.getRepeatOf()),
            known(row.getKnownAxis(), row.getKnownAnswer())),
        RatingMode.ofWord(row.getRatingMode()),
        AxisList.parse(row.getAxes()),
        AssignmentState.ofWord(row.getState()),
        row.getDrawnAt(),
        row.getHeldUntil(),
        row.getAnsweredAt());
  }

  private static @Nullable KnownAnswer known(@Nullable String axis, @Nullable String answer) {
    return axis == null || answer == null
        ? null
        : new KnownAnswer(Axis.ofWord(axis), Outcome.ofWord(answer));
  }

  private static Side side(long entrant, long proposal) {
    return new Side(new EntrantId(entrant), new ProposalId(proposal));
  }
}
