package amalgam.tournament.persistence;

import static amalgam.platform.persistence.schema.Tables.ASSESSMENT;
import static amalgam.platform.persistence.schema.Tables.GATE_TALLY;
import static amalgam.platform.persistence.schema.Tables.PROMPT_TALLY;

import amalgam.creativity.Assessment;
import amalgam.creativity.Gate;
import amalgam.tournament.ProposalId;
import amalgam.tournament.play.Judgement;
import amalgam.tournament.play.PromptTally;
import amalgam.tournament.play.ProposalBlock;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/** The rows that a block's judgement becomes. */
record JudgementRows(DSLContext database, ProposalBlock block) {

  List<Query> insertions(Judgement judgement) {
    List<Query> insertions = new ArrayList<>();
    judgement
        .assessments()
        .forEach((proposal, assessment) -> insertions.add(insertion(proposal, assessment)));
    judgement.tallies().forEach(tally -> insertions.add(insertion(tally)));
    judgement
        .gates()
        .forEach(
            (level, gates) ->
                gates.forEach((gate, count) -> insertions.add(insertion(level, gate, count))));
    return insertions;
  }

  private Query insertion(ProposalId proposal, Assessment assessment) {
    return database
        .insertInto(ASSESSMENT)
        .set(ASSESSMENT.PROPOSAL_ID, proposal.value())
        .set(ASSESSMENT.GATE, assessment.gate().word())
        .set(ASSESSMENT.HOPS, assessment.hops())
        .set(ASSESSMENT.SURPRISE, orNull(assessment.surprise()))
        .set(ASSESSMENT.NOVELTY, orNull(assessment.novelty()))
        .set(ASSESSMENT.UTILITY, assessment.utility())
        .set(ASSESSMENT.SOFT_UTILITY, assessment.softUtility())
        .set(ASSESSMENT.CREATIVITY, assessment.creativity());
  }

  private static @Nullable Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private Query insertion(PromptTally tally) {
    return database
        .insertInto(PROMPT_TALLY)
        .set(PROMPT_TALLY.ENTRANT_ID, block.entrant().value())
        .set(PROMPT_TALLY.PROMPT_ID, tally.prompt().value())
        .set(PROMPT_TALLY.SAMPLES, tally.samples())
        .set(PROMPT_TALLY.WELL_FORMED, tally.wellFormed())
        .set(PROMPT_TALLY.SATISFIED, tally.satisfied())
        .set(PROMPT_TALLY.NOVELTY, tally.novelty())
        .set(PROMPT_TALLY.NOVELTY_SATISFIED, tally.noveltySatisfied())
        .set(PROMPT_TALLY.UTILITY, tally.utility())
        .set(PROMPT_TALLY.SOFT_UTILITY, tally.softUtility())
        .set(PROMPT_TALLY.CREATIVITY, tally.creativity())
        .set(PROMPT_TALLY.DIVERSITY, tally.diversity())
        .set(PROMPT_TALLY.RELATION_DIVERSITY, tally.relationDiversity());
  }

  private Query insertion(int level, Gate gate, int proposals) {
    return database
        .insertInto(GATE_TALLY)
        .set(GATE_TALLY.BLOCK_ID, block.id())
        .set(GATE_TALLY.ENTRANT_ID, block.entrant().value())
        .set(GATE_TALLY.PROMPT_LEVEL, level)
        .set(GATE_TALLY.GATE, gate.word())
        .set(GATE_TALLY.PROPOSALS, proposals);
  }
}
