package amalgam.rating.persistence;

import amalgam.platform.persistence.schema.tables.records.VoteRecord;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Ballot;
import amalgam.rating.Comparison;
import amalgam.rating.Judge;
import amalgam.rating.PairCount;
import amalgam.rating.Purpose;
import amalgam.rating.Rater;
import amalgam.rating.Side;
import amalgam.rating.Vote;
import amalgam.rating.VoteId;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.time.Instant;

/** Votes as rows, and back. */
final class VoteRows {

  private VoteRows() {}

  static VoteRecord row(Ballot ballot, Instant at) {
    Comparison comparison = ballot.comparison();
    VoteRecord row = new VoteRecord();
    row.setTournamentId(comparison.tournament().value());
    row.setPromptId(comparison.prompt().value());
    row.setLeftEntrantId(comparison.left().entrant().value());
    row.setRightEntrantId(comparison.right().entrant().value());
    row.setLeftProposalId(comparison.left().proposal().value());
    row.setRightProposalId(comparison.right().proposal().value());
    row.setRater(ballot.rater().pseudonym());
    row.setJudge(ballot.judge().id());
    row.setAxis(ballot.axis().word());
    row.setOutcome(ballot.outcome().word());
    row.setSamplingProbability(comparison.samplingProbability());
    row.setMilliseconds(ballot.milliseconds());
    row.setAt(at);
    AssignmentId assignment = ballot.assignment();
    row.setAssignmentId(assignment == null ? null : assignment.value());
    row.setPurpose(ballot.purpose().word());
    return row;
  }

  /** The count of its pair where it is the first. */
  static PairCount first(Ballot ballot) {
    return new PairCount(
        ballot.axis(),
        ballot.judge().kind(),
        ballot.comparison().left().entrant(),
        ballot.comparison().right().entrant(),
        ballot.outcome(),
        1);
  }

  static Vote vote(VoteRecord row) {
    Comparison comparison =
        new Comparison(
            new TournamentId(row.getTournamentId()),
            new PromptId(row.getPromptId()),
            side(row.getLeftEntrantId(), row.getLeftProposalId()),
            side(row.getRightEntrantId(), row.getRightProposalId()),
            row.getSamplingProbability());
    return new Vote(
        new VoteId(row.getId()),
        row.getAt(),
        new Ballot(
            comparison,
            Axis.ofWord(row.getAxis()),
            Outcome.ofWord(row.getOutcome()),
            new Rater(row.getRater()),
            new Judge(row.getJudge()),
            row.getMilliseconds(),
            row.getAssignmentId() == null ? null : new AssignmentId(row.getAssignmentId()),
            Purpose.ofWord(row.getPurpose())),
        row.getSetAside());
  }

  private static Side side(long entrant, long proposal) {
    return new Side(new EntrantId(entrant), new ProposalId(proposal));
  }
}
