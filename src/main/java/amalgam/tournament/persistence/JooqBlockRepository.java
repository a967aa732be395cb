package amalgam.tournament.persistence;

import static amalgam.platform.persistence.schema.Tables.ENTRANT;
import static amalgam.platform.persistence.schema.Tables.PROMPT;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL_BLOCK;
import static amalgam.platform.persistence.schema.Tables.TOURNAMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.sum;

import amalgam.platform.node.SharedClock;
import amalgam.platform.persistence.TableStatistics;
import amalgam.platform.persistence.schema.tables.records.ProposalBlockRecord;
import amalgam.platform.persistence.schema.tables.records.ProposalRecord;
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
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqBlockRepository implements BlockRepository {

  private static final int ROWS_AT_A_TIME = 1000;

  static final Condition FAILED = PROPOSAL_BLOCK.STATE.eq(BlockState.FAILED.word());
  static final Condition OPEN =
      PROPOSAL_BLOCK.STATE.in(BlockState.OPEN.stream().map(BlockState::word).toList());

  /** Of entrants that are asked, prompt by prompt. */
  private static final Condition PLANNED = ENTRANT.SAMPLES.gt(0);

  private static final Condition PLAYS = ENTRANT.WITHDRAWAL_REASON.isNull();
  static final Condition JUDGED = PROPOSAL_BLOCK.STATE.eq(BlockState.JUDGED.word());
  private static final List<String> PROPOSED =
      List.of(BlockState.PROPOSED.word(), BlockState.JUDGED.word());

  private final DSLContext database;
  private final TableStatistics statistics;
  private final SharedClock clock;

  JooqBlockRepository(DSLContext database, TableStatistics statistics, SharedClock clock) {
    this.database = database;
    this.statistics = statistics;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void insert(List<ProposalBlock> blocks) {
    for (int start = 0; start < blocks.size(); start += ROWS_AT_A_TIME) {
      List<ProposalBlock> some =
          blocks.subList(start, Math.min(blocks.size(), start + ROWS_AT_A_TIME));
      database.batchInsert(some.stream().map(JooqBlockRepository::row).toList()).execute();
    }
    statistics.added(blocks.size(), PROPOSAL_BLOCK);
  }

  private static ProposalBlockRecord row(ProposalBlock block) {
    ProposalBlockRecord row = new ProposalBlockRecord();
    row.setTournamentId(block.tournament().value());
    row.setEntrantId(block.entrant().value());
    row.setOrdinal(block.ordinal());
    row.setFirstPrompt(block.firstPrompt());
    row.setLastPrompt(block.lastPrompt());
    row.setProposals(block.proposals());
    row.setState(block.state().word());
    return row;
  }

  @Override
  public Optional<ProposalBlock> find(long id) {
    return database
        .selectFrom(PROPOSAL_BLOCK)
        .where(PROPOSAL_BLOCK.ID.eq(id))
        .fetchOptional(JooqBlockRepository::block);
  }

  @Override
  public List<ProposalBlock> open(EntrantId entrant) {
    return database
        .selectFrom(PROPOSAL_BLOCK)
        .where(PROPOSAL_BLOCK.ENTRANT_ID.eq(entrant.value()))
        .and(OPEN)
        .orderBy(PROPOSAL_BLOCK.ORDINAL)
        .fetch(JooqBlockRepository::block);
  }

  @Override
  public int countOpen(TournamentId tournament) {
    return database.fetchCount(openInPlay(tournament));
  }

  @Override
  public boolean hasOpen(TournamentId tournament) {
    return database.fetchExists(openInPlay(tournament));
  }

  @Override
  public boolean hasOpen(EntrantId entrant) {
    return database.fetchExists(
        PROPOSAL_BLOCK, PROPOSAL_BLOCK.ENTRANT_ID.eq(entrant.value()).and(OPEN));
  }

  private Select<?> openInPlay(TournamentId tournament) {
    return database
        .selectOne()
        .from(PROPOSAL_BLOCK)
        .join(ENTRANT)
        .on(ENTRANT.ID.eq(PROPOSAL_BLOCK.ENTRANT_ID))
        .where(PROPOSAL_BLOCK.TOURNAMENT_ID.eq(tournament.value()))
        .and(OPEN)
        .and(PLAYS);
  }

  @Override
  public boolean isInPlay(ProposalBlock block) {
    return database.fetchExists(
        database
            .selectOne()
            .from(ENTRANT)
            .join(TOURNAMENT)
            .on(TOURNAMENT.ID.eq(ENTRANT.TOURNAMENT_ID))
            .where(ENTRANT.ID.eq(block.entrant().value()))
            .and(PLAYS)
            .and(TOURNAMENT.STATUS.eq(TournamentStatus.RUNNING.word())));
  }

  @Override
  @Transactional
  public void storeProposals(ProposalBlock block, List<Proposal> proposals) {
    if (advance(block, BlockState.PLANNED, BlockState.PROPOSED)) {
      database
          .batchInsert(proposals.stream().map(proposal -> row(block, proposal)).toList())
          .execute();
    }
  }

  private static ProposalRecord row(ProposalBlock block, Proposal proposal) {
    ProposalRecord row = new ProposalRecord();
    row.setBlockId(block.id());
    row.setEntrantId(proposal.entrant().value());
    row.setPromptId(proposal.prompt().value());
    row.setSample(proposal.sample());
    row.setSeed(proposal.seed());
    row.setWalk(proposal.walk());
    row.setIdea(proposal.idea().isEmpty() ? null : proposal.idea());
    row.setAnswer(proposal.answer());
    return row;
  }

  private boolean advance(ProposalBlock block, BlockState from, BlockState to) {
    if (!from.mayBecome(to)) {
      throw new IllegalStateException("A block cannot go from %s to %s.".formatted(from, to));
    }
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
      database
          .update(PROPOSAL_BLOCK)
          .set(PROPOSAL_BLOCK.JUDGED_AT, clock.sharedTime())
          .where(PROPOSAL_BLOCK.ID.eq(block.id()))
          .execute();
      database.batchInsert(new JudgementRows(block).of(judgement)).execute();
    }
  }

  @Override
  public Counts counts(TournamentId tournament) {
    return database
        .select(
            proposals(PLANNED),
            proposals(PLANNED.and(PROPOSAL_BLOCK.STATE.in(PROPOSED))),
            proposals(PLANNED.and(JUDGED)),
            proposals(PLANNED.and(FAILED.or(OPEN.and(PLAYS.not())))),
            proposals(PLANNED.not()))
        .from(PROPOSAL_BLOCK)
        .join(ENTRANT)
        .on(ENTRANT.ID.eq(PROPOSAL_BLOCK.ENTRANT_ID))
        .where(PROPOSAL_BLOCK.TOURNAMENT_ID.eq(tournament.value()))
        .fetchSingle(
            Records.mapping(
                (all, proposed, judged, failed, played) ->
                    new Counts(
                        all.longValue(),
                        proposed.longValue(),
                        judged.longValue(),
                        failed.longValue(),
                        played.longValue())));
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
