package amalgam.tournament.persistence;

import static amalgam.platform.persistence.schema.Tables.ENTRANT;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL_BLOCK;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import amalgam.tournament.EntrantId;
import amalgam.tournament.EntrantRegister;
import amalgam.tournament.TournamentId;
import amalgam.tournament.play.BlockState;
import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqEntrantRegister implements EntrantRegister {

  private final DSLContext database;
  private final Clock clock;

  JooqEntrantRegister(DSLContext database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean withdraw(EntrantId entrant, String reason, boolean hasFailed) {
    return database
            .update(ENTRANT)
            .set(ENTRANT.WITHDRAWAL_REASON, TournamentRows.shortened(reason))
            .set(ENTRANT.HAS_FAILED, hasFailed)
            .where(ENTRANT.ID.eq(entrant.value()))
            .and(ENTRANT.WITHDRAWAL_REASON.isNull())
            .execute()
        == 1;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void readmitFailed(TournamentId id) {
    database
        .update(ENTRANT)
        .set(
            ENTRANT.WITHDRAWAL_REASON,
            when(ENTRANT.HAS_FAILED, inline((String) null)).otherwise(ENTRANT.WITHDRAWAL_REASON))
        .set(ENTRANT.HAS_FAILED, false)
        .set(ENTRANT.RERUN_AT, clock.instant())
        .where(ENTRANT.TOURNAMENT_ID.eq(id.value()))
        .and(ENTRANT.WITHDRAWAL_REASON.isNull().or(ENTRANT.HAS_FAILED))
        .and(
            ENTRANT.ID.in(
                database
                    .select(PROPOSAL_BLOCK.ENTRANT_ID)
                    .from(PROPOSAL_BLOCK)
                    .where(PROPOSAL_BLOCK.TOURNAMENT_ID.eq(id.value()))
                    .and(PROPOSAL_BLOCK.STATE.eq(BlockState.FAILED.word()))))
        .execute();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void noteFingerprint(EntrantId entrant, String fingerprint) {
    database
        .update(ENTRANT)
        .set(ENTRANT.FINGERPRINT, fingerprint)
        .where(ENTRANT.ID.eq(entrant.value()))
        .and(ENTRANT.FINGERPRINT.isNull())
        .execute();
  }
}
