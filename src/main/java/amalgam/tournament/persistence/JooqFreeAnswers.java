package amalgam.tournament.persistence;

import static amalgam.platform.persistence.schema.Tables.EARLIER_PROMPT_TALLY;
import static amalgam.platform.persistence.schema.Tables.PROMPT_TALLY;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL_BLOCK;
import static org.jooq.impl.DSL.max;

import amalgam.platform.node.SharedClock;
import amalgam.platform.persistence.schema.tables.records.EarlierPromptTallyRecord;
import amalgam.platform.persistence.schema.tables.records.PromptTallyRecord;
import amalgam.platform.persistence.schema.tables.records.ProposalBlockRecord;
import amalgam.platform.persistence.schema.tables.records.ProposalRecord;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.play.BlockState;
import amalgam.tournament.play.FreeAnswers;
import amalgam.tournament.play.Judgement;
import amalgam.tournament.play.ProposalBlock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqFreeAnswers implements FreeAnswers {

  private final DSLContext database;
  private final SharedClock clock;

  JooqFreeAnswers(DSLContext database, SharedClock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Proposal> of(EntrantId entrant, PromptId prompt) {
    return database
        .selectFrom(PROPOSAL)
        .where(PROPOSAL.ENTRANT_ID.eq(entrant.value()))
        .and(PROPOSAL.PROMPT_ID.eq(prompt.value()))
        .orderBy(PROPOSAL.SAMPLE)
        .fetch(TournamentRows::proposal);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Proposal> judged(EntrantId entrant, PromptId prompt) {
    return database
        .select(PROPOSAL)
        .from(PROPOSAL)
        .join(PROPOSAL_BLOCK)
        .on(PROPOSAL_BLOCK.ID.eq(PROPOSAL.BLOCK_ID))
        .where(PROPOSAL.ENTRANT_ID.eq(entrant.value()))
        .and(PROPOSAL.PROMPT_ID.eq(prompt.value()))
        .and(JooqBlockRepository.JUDGED)
        .orderBy(PROPOSAL.SAMPLE)
        .fetch(row -> TournamentRows.proposal(row.value1()));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public ProposalId store(
      Entrant entrant,
      TournamentPrompt prompt,
      Proposal answer,
      Function<ProposalId, Judgement> judge) {
    Instant now = clock.sharedTime();
    setAsideTally(entrant.id(), prompt, now);
    ProposalBlock block = insertBlock(entrant, prompt, BlockState.JUDGED, now);
    ProposalId stored = insert(entrant, prompt, block, answer);
    database.batchInsert(new JudgementRows(block).of(judge.apply(stored))).execute();
    return stored;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Unjudged storeUnjudged(Entrant entrant, TournamentPrompt prompt, Proposal answer) {
    ProposalBlock block = insertBlock(entrant, prompt, BlockState.PROPOSED, null);
    return new Unjudged(insert(entrant, prompt, block, answer), block);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void judge(
      Entrant entrant, TournamentPrompt prompt, ProposalBlock block, Judgement judgement) {
    Instant now = clock.sharedTime();
    setAsideTally(entrant.id(), prompt, now);
    boolean isFirst =
        database
                .update(PROPOSAL_BLOCK)
                .set(PROPOSAL_BLOCK.STATE, BlockState.JUDGED.word())
                .set(PROPOSAL_BLOCK.JUDGED_AT, now)
                .where(PROPOSAL_BLOCK.ID.eq(block.id()))
                .and(PROPOSAL_BLOCK.STATE.eq(BlockState.PROPOSED.word()))
                .execute()
            == 1;
    if (!isFirst) {
      throw new IllegalStateException("Block %d was judged already.".formatted(block.id()));
    }
    database.batchInsert(new JudgementRows(block).of(judgement)).execute();
  }

  private ProposalId insert(
      Entrant entrant, TournamentPrompt prompt, ProposalBlock block, Proposal answer) {
    ProposalRecord row = database.newRecord(PROPOSAL);
    row.setBlockId(block.id());
    row.setEntrantId(entrant.id().value());
    row.setPromptId(prompt.id().value());
    row.setSample(answer.sample());
    row.setSeed(answer.seed());
    row.setWalk(answer.walk());
    row.setIdea(answer.idea().isEmpty() ? null : answer.idea());
    row.setAnswer(answer.answer());
    row.store();
    return new ProposalId(row.getId());
  }

  /** Makes room for the prompt's new tally; the old one is kept with the time in which it stood. */
  private void setAsideTally(EntrantId entrant, TournamentPrompt prompt, Instant until) {
    PromptTallyRecord tally =
        database
            .selectFrom(PROMPT_TALLY)
            .where(PROMPT_TALLY.ENTRANT_ID.eq(entrant.value()))
            .and(PROMPT_TALLY.PROMPT_ID.eq(prompt.id().value()))
            .fetchOne();
    if (tally != null) {
      EarlierPromptTallyRecord earlier = database.newRecord(EARLIER_PROMPT_TALLY);
      earlier.from(tally);
      earlier.setJudgedFrom(lastJudged(entrant, prompt));
      earlier.setJudgedUntil(until);
      earlier.insert();
      tally.delete();
    }
  }

  private Instant lastJudged(EntrantId entrant, TournamentPrompt prompt) {
    return database
        .select(max(PROPOSAL_BLOCK.JUDGED_AT))
        .from(PROPOSAL_BLOCK)
        .where(PROPOSAL_BLOCK.ENTRANT_ID.eq(entrant.value()))
        .and(PROPOSAL_BLOCK.FIRST_PROMPT.eq(prompt.ordinal()))
        .fetchSingle()
        .value1();
  }

  private ProposalBlock insertBlock(
      Entrant entrant, TournamentPrompt prompt, BlockState state, @Nullable Instant judgedAt) {
    int ordinal =
        database.fetchCount(PROPOSAL_BLOCK, PROPOSAL_BLOCK.ENTRANT_ID.eq(entrant.id().value()));
    ProposalBlockRecord row = database.newRecord(PROPOSAL_BLOCK);
    row.setTournamentId(entrant.tournament().value());
    row.setEntrantId(entrant.id().value());
    row.setOrdinal(ordinal);
    row.setFirstPrompt(prompt.ordinal());
    row.setLastPrompt(prompt.ordinal() + 1);
    row.setProposals(1);
    row.setState(state.word());
    row.setJudgedAt(judgedAt);
    row.store();
    return new ProposalBlock(
        row.getId(),
        entrant.tournament(),
        entrant.id(),
        ordinal,
        prompt.ordinal(),
        prompt.ordinal() + 1,
        1,
        state);
  }
}
