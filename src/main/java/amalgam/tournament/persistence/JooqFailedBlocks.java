package amalgam.tournament.persistence;

import static amalgam.platform.persistence.schema.Tables.ENTRANT;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL_BLOCK;
import static amalgam.tournament.persistence.JooqBlockRepository.FAILED;
import static amalgam.tournament.persistence.JooqBlockRepository.JUDGED;
import static amalgam.tournament.persistence.JooqBlockRepository.OPEN;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.when;

import amalgam.platform.persistence.schema.tables.records.ProposalBlockRecord;
import amalgam.tournament.EntrantId;
import amalgam.tournament.FailedUnit;
import amalgam.tournament.TournamentId;
import amalgam.tournament.play.BlockState;
import amalgam.tournament.play.FailedBlocks;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqFailedBlocks implements FailedBlocks {

  private final DSLContext database;

  JooqFailedBlocks(DSLContext database) {
    this.database = database;
  }

  @Override
  @Transactional
  public void noteFailure(long id, int tries, String reason) {
    database
        .update(PROPOSAL_BLOCK)
        .set(PROPOSAL_BLOCK.TRIES, tries)
        .set(PROPOSAL_BLOCK.FAILURE, TournamentRows.shortened(reason))
        .where(PROPOSAL_BLOCK.ID.eq(id))
        .execute();
  }

  @Override
  @Transactional
  public void giveUp(long id, int tries, String reason) {
    database
        .update(PROPOSAL_BLOCK)
        .set(PROPOSAL_BLOCK.STATE, BlockState.FAILED.word())
        .set(PROPOSAL_BLOCK.TRIES, tries)
        .set(PROPOSAL_BLOCK.FAILURE, TournamentRows.shortened(reason))
        .where(PROPOSAL_BLOCK.ID.eq(id))
        .and(OPEN)
        .execute();
  }

  @Override
  public List<FailedUnit> failed(TournamentId tournament) {
    return database
        .selectFrom(PROPOSAL_BLOCK)
        .where(PROPOSAL_BLOCK.TOURNAMENT_ID.eq(tournament.value()))
        .and(FAILED)
        .orderBy(PROPOSAL_BLOCK.ENTRANT_ID, PROPOSAL_BLOCK.ORDINAL)
        .fetch(JooqFailedBlocks::failedUnit);
  }

  private static FailedUnit failedUnit(ProposalBlockRecord row) {
    return new FailedUnit(
        new EntrantId(row.getEntrantId()),
        row.getFirstPrompt(),
        row.getLastPrompt(),
        row.getProposals(),
        row.getTries(),
        Objects.requireNonNullElse(row.getFailure(), ""));
  }

  @Override
  public int countRetrying(TournamentId tournament) {
    return database.fetchCount(
        PROPOSAL_BLOCK,
        PROPOSAL_BLOCK
            .TOURNAMENT_ID
            .eq(tournament.value())
            .and(OPEN)
            .and(PROPOSAL_BLOCK.TRIES.gt(0)));
  }

  @Override
  @Transactional
  public int reopenFailed(TournamentId tournament) {
    Condition proposed =
        exists(database.selectOne().from(PROPOSAL).where(PROPOSAL.BLOCK_ID.eq(PROPOSAL_BLOCK.ID)));
    return database
        .update(PROPOSAL_BLOCK)
        .set(
            PROPOSAL_BLOCK.STATE,
            when(proposed, BlockState.PROPOSED.word()).otherwise(BlockState.PLANNED.word()))
        .set(PROPOSAL_BLOCK.TRIES, 0)
        .setNull(PROPOSAL_BLOCK.FAILURE)
        .where(PROPOSAL_BLOCK.TOURNAMENT_ID.eq(tournament.value()))
        .and(FAILED)
        .and(
            PROPOSAL_BLOCK.ENTRANT_ID.in(
                database
                    .select(ENTRANT.ID)
                    .from(ENTRANT)
                    .where(ENTRANT.TOURNAMENT_ID.eq(tournament.value()))
                    .and(ENTRANT.WITHDRAWAL_REASON.isNull())))
        .execute();
  }

  @Override
  public Outcomes outcomes(EntrantId entrant) {
    return database
        .select(count().filterWhere(JUDGED), count().filterWhere(FAILED))
        .from(PROPOSAL_BLOCK)
        .where(PROPOSAL_BLOCK.ENTRANT_ID.eq(entrant.value()))
        .fetchSingle(Records.mapping(Outcomes::new));
  }
}
