package amalgam.tournament.persistence;

import static amalgam.platform.persistence.schema.Tables.ENTRANT;
import static amalgam.platform.persistence.schema.Tables.PROMPT;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL_BLOCK;
import static amalgam.platform.persistence.schema.Tables.TOURNAMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.sum;

import amalgam.platform.persistence.schema.tables.records.ProposalBlockRecord;
import amalgam.tournament.EntrantId;
import amalgam.tournament.Proposal;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.play.BlockRepository;
import amalgam.tournament.play.BlockState;
import amalgam.tournament.play.Judgement;
import amalgam.tournament.play.ProposalBlock;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqBlockRepository implements BlockRepository {

  private static final Condition PLAYS = ENTRANT.WITHDRAWAL_REASON.isNull();
  private static final Condition JUDGED = PROPOSAL_BLOCK.STATE.eq(BlockState.JUDGED.word());

  private final DSLContext database;

  JooqBlockRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  @Transactional
  public void insert(List<ProposalBlock> blocks) {
    database.batch(blocks.stream().map(this::insertion).toList()).execute();
  }

  private Query insertion(ProposalBlock block) {
    return database
        .insertInto(PROPOSAL_BLOCK)
        .set(PROPOSAL_BLOCK.TOURNAMENT_ID, block.tournament().value())
        .set(PROPOSAL_BLOCK.ENTRANT_ID, block.entrant().value())
        .set(PROPOSAL_BLOCK.ORDINAL, block.ordinal())
        .set(PROPOSAL_BLOCK.FIRST_PROMPT, block.firstPrompt())
        .set(PROPOSAL_BLOCK.LAST_PROMPT, block.lastPrompt())
        .set(PROPOSAL_BLOCK.PROPOSALS, block.proposals())
        .set(PROPOSAL_BLOCK.STATE, block.state().word());
  }

  @Override
  public List<ProposalBlock> open(int limit) {
    return database
        .select(PROPOSAL_BLOCK)
        .from(PROPOSAL_BLOCK)
        .join(ENTRANT)
        .on(ENTRANT.ID.eq(PROPOSAL_BLOCK.ENTRANT_ID))
        .join(TOURNAMENT)
        .on(TOURNAMENT.ID.eq(PROPOSAL_BLOCK.TOURNAMENT_ID))
        .where(TOURNAMENT.STATUS.eq(TournamentStatus.RUNNING.word()))
        .and(PROPOSAL_BLOCK.STATE.ne(BlockState.JUDGED.word()))
        .and(PLAYS)
        .orderBy(PROPOSAL_BLOCK.ORDINAL, PROPOSAL_BLOCK.TOURNAMENT_ID, ENTRANT.ORDINAL)
        .limit(limit)
        .fetch(row -> block(row.value1()));
  }

  @Override
  public boolean hasOpen(TournamentId tournament) {
    return database.fetchExists(
        database
            .selectOne()
            .from(PROPOSAL_BLOCK)
            .join(ENTRANT)
            .on(ENTRANT.ID.eq(PROPOSAL_BLOCK.ENTRANT_ID))
            .where(PROPOSAL_BLOCK.TOURNAMENT_ID.eq(tournament.value()))
            .and(JUDGED.not())
            .and(PLAYS));
  }

  @Override
  @Transactional
  public void storeProposals(ProposalBlock block, List<Proposal> proposals) {
    if (advance(block, BlockState.PLANNED, BlockState.PROPOSED)) {
      database
          .batch(proposals.stream().map(proposal -> insertion(block, proposal)).toList())
          .execute();
    }
  }

  private Query insertion(ProposalBlock block, Proposal proposal) {
    return database
        .insertInto(PROPOSAL)
        .set(PROPOSAL.BLOCK_ID, block.id())
        .set(PROPOSAL.ENTRANT_ID, proposal.entrant().value())
        .set(PROPOSAL.PROMPT_ID, proposal.prompt().value())
        .set(PROPOSAL.SAMPLE, proposal.sample())
        .set(PROPOSAL.SEED, proposal.seed())
        .set(PROPOSAL.WALK, proposal.walk())
        .set(PROPOSAL.ANSWER, proposal.answer());
  }

  private boolean advance(ProposalBlock block, BlockState from, BlockState to) {
    return database
            .update(PROPOSAL_BLOCK)
            .set(PROPOSAL_BLOCK.STATE, to.word())
            .where(PROPOSAL_BLOCK.ID.eq(block.id()))
            .and(PROPOSAL_BLOCK.STATE.eq(from.word()))
            .execute()
        == 1;
  }

  @Override
  public List<Proposal> proposals(ProposalBlock block) {
    return database
        .select(PROPOSAL)
        .from(PROPOSAL)
        .join(PROMPT)
        .on(PROMPT.ID.eq(PROPOSAL.PROMPT_ID))
        .where(PROPOSAL.BLOCK_ID.eq(block.id()))
        .orderBy(PROMPT.ORDINAL, PROPOSAL.SAMPLE)
        .fetch(row -> TournamentRows.proposal(row.value1()));
  }

  @Override
  @Transactional
  public void storeJudgement(ProposalBlock block, Judgement judgement) {
    if (advance(block, BlockState.PROPOSED, BlockState.JUDGED)) {
      database.batch(new JudgementRows(database, block).insertions(judgement)).execute();
    }
  }

  @Override
  public Counts counts(TournamentId tournament) {
    Condition planned = PROPOSAL_BLOCK.STATE.eq(BlockState.PLANNED.word());
    return database
        .select(
            proposals(DSL.noCondition()),
            proposals(planned.not()),
            proposals(JUDGED),
            proposals(JUDGED.not().and(PLAYS.not())))
        .from(PROPOSAL_BLOCK)
        .join(ENTRANT)
        .on(ENTRANT.ID.eq(PROPOSAL_BLOCK.ENTRANT_ID))
        .where(PROPOSAL_BLOCK.TOURNAMENT_ID.eq(tournament.value()))
        .fetchSingle(
            Records.mapping(
                (all, proposed, judged, failed) ->
                    new Counts(
                        all.longValue(),
                        proposed.longValue(),
                        judged.longValue(),
                        failed.longValue())));
  }

  private static Field<BigDecimal> proposals(Condition which) {
    return coalesce(sum(PROPOSAL_BLOCK.PROPOSALS).filterWhere(which), BigDecimal.ZERO);
  }

  private static ProposalBlock block(ProposalBlockRecord row) {
    return new ProposalBlock(
        row.getId(),
        new TournamentId(row.getTournamentId()),
        new EntrantId(row.getEntrantId()),
        row.getOrdinal(),
        row.getFirstPrompt(),
        row.getLastPrompt(),
        row.getProposals(),
        BlockState.ofWord(row.getState()));
  }
}
