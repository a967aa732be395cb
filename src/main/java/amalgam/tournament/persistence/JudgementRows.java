package amalgam.tournament.persistence;

import amalgam.creativity.Assessment;
import amalgam.creativity.Gate;
import amalgam.platform.persistence.schema.tables.records.AssessmentRecord;
import amalgam.platform.persistence.schema.tables.records.GateTallyRecord;
import amalgam.platform.persistence.schema.tables.records.PromptTallyRecord;
import amalgam.tournament.ProposalId;
import amalgam.tournament.play.Judgement;
import amalgam.tournament.play.PromptTally;
import amalgam.tournament.play.ProposalBlock;
import java.util.ArrayList;
import java.util.List;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** The rows that a block's judgement becomes. */
record JudgementRows(ProposalBlock block) {

  List<TableRecord<?>> of(Judgement judgement) {
    List<TableRecord<?>> rows = new ArrayList<>();
    judgement.assessments().forEach((proposal, assessment) -> rows.add(row(proposal, assessment)));
    judgement.tallies().forEach(tally -> rows.add(row(tally)));
    judgement
        .gates()
        .forEach(
            (level, gates) -> gates.forEach((gate, count) -> rows.add(row(level, gate, count))));
    return rows;
  }

  private static AssessmentRecord row(ProposalId proposal, Assessment assessment) {
    AssessmentRecord row = new AssessmentRecord();
    row.setProposalId(proposal.value());
    row.setGate(assessment.gate().word());
    row.setHops(assessment.hops());
    row.setSurprise(orNull(assessment.surprise()));
    row.setNovelty(orNull(assessment.novelty()));
    row.setUtility(assessment.utility());
    row.setSoftUtility(assessment.softUtility());
    row.setCreativity(assessment.creativity());
    return row;
  }

  private static @Nullable Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private PromptTallyRecord row(PromptTally tally) {
    PromptTallyRecord row = new PromptTallyRecord();
    row.setEntrantId(block.entrant().value());
    row.setPromptId(tally.prompt().value());
    row.setSamples(tally.samples());
    row.setWellFormed(tally.wellFormed());
    row.setSatisfied(tally.satisfied());
    row.setNovelty(tally.novelty());
    row.setNoveltySatisfied(tally.noveltySatisfied());
    row.setUtility(tally.utility());
    row.setSoftUtility(tally.softUtility());
    row.setCreativity(tally.creativity());
    row.setDiversity(tally.diversity());
    row.setRelationDiversity(tally.relationDiversity());
    row.setHops(tally.hops());
    row.setHopsSatisfied(tally.hopsSatisfied());
    row.setUsefulHops(tally.usefulHops());
    return row;
  }

  private GateTallyRecord row(int level, Gate gate, int proposals) {
    GateTallyRecord row = new GateTallyRecord();
    row.setBlockId(block.id());
    row.setEntrantId(block.entrant().value());
    row.setPromptLevel(level);
    row.setGate(gate.word());
    row.setProposals(proposals);
    return row;
  }
}
