package amalgam.tournament.persistence;

import static amalgam.platform.persistence.schema.Tables.ENTRANT;
import static amalgam.platform.persistence.schema.Tables.ENTRANT_EVENT;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL_BLOCK;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import amalgam.tournament.EntrantEvent;
import amalgam.tournament.EntrantId;
import amalgam.tournament.EntrantRegister;
import amalgam.tournament.TournamentId;
import amalgam.tournament.play.BlockState;
import java.time.Clock;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
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
    boolean wasIn =
        database
                .update(ENTRANT)
                .set(ENTRANT.WITHDRAWAL_REASON, TournamentRows.shortened(reason))
                .set(ENTRANT.HAS_FAILED, hasFailed)
                .where(ENTRANT.ID.eq(entrant.value()))
                .and(ENTRANT.WITHDRAWAL_REASON.isNull())
                .execute()
            == 1;
    if (wasIn) {
      note(entrant, EntrantEvent.What.WITHDRAWN, reason);
    }
    return wasIn;
  }

  private void note(EntrantId entrant, EntrantEvent.What what, @Nullable String reason) {
    database
        .insertInto(ENTRANT_EVENT)
        .set(ENTRANT_EVENT.ENTRANT_ID, entrant.value())
        .set(ENTRANT_EVENT.AT, clock.instant())
        .set(ENTRANT_EVENT.WHAT, what.word())
        .set(ENTRANT_EVENT.REASON, TournamentRows.shortened(reason))
        .execute();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void readmitFailed(TournamentId id) {
    Condition concerned =
        ENTRANT
            .TOURNAMENT_ID
            .eq(id.value())
            .and(ENTRANT.WITHDRAWAL_REASON.isNull().or(ENTRANT.HAS_FAILED))
            .and(
                ENTRANT.ID.in(
                    database
                        .select(PROPOSAL_BLOCK.ENTRANT_ID)
                        .from(PROPOSAL_BLOCK)
                        .where(PROPOSAL_BLOCK.TOURNAMENT_ID.eq(id.value()))
                        .and(PROPOSAL_BLOCK.STATE.eq(BlockState.FAILED.word()))));
    List<Long> rerun = database.select(ENTRANT.ID).from(ENTRANT).where(concerned).fetch(ENTRANT.ID);
    database
        .update(ENTRANT)
        .set(
            ENTRANT.WITHDRAWAL_REASON,
            when(ENTRANT.HAS_FAILED, inline((String) null)).otherwise(ENTRANT.WITHDRAWAL_REASON))
        .set(ENTRANT.HAS_FAILED, false)
        .set(ENTRANT.RERUN_AT, clock.instant())
        .where(concerned)
        .execute();
    rerun.forEach(entrant -> note(new EntrantId(entrant), EntrantEvent.What.RERUN, null));
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

  @Override
  public List<EntrantEvent> events(TournamentId id) {
    return database
        .select(
            ENTRANT_EVENT.ENTRANT_ID.convertFrom(EntrantId::new),
            ENTRANT_EVENT.AT,
            ENTRANT_EVENT.WHAT.convertFrom(EntrantEvent.What::ofWord),
            ENTRANT_EVENT.REASON)
        .from(ENTRANT_EVENT)
        .join(ENTRANT)
        .on(ENTRANT.ID.eq(ENTRANT_EVENT.ENTRANT_ID))
        .where(ENTRANT.TOURNAMENT_ID.eq(id.value()))
        .orderBy(ENTRANT_EVENT.ID)
        .fetch(Records.mapping(EntrantEvent::new));
  }
}
