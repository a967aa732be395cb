package amalgam.tournament.persistence;

import static amalgam.platform.persistence.schema.Tables.AUDIT_ENTRY;

import amalgam.platform.node.SharedClock;
import amalgam.platform.persistence.schema.tables.records.AuditEntryRecord;
import amalgam.tournament.AuditEntry;
import amalgam.tournament.AuditLog;
import amalgam.tournament.By;
import amalgam.tournament.TournamentId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqAuditLog implements AuditLog {

  private final DSLContext database;
  private final SharedClock clock;

  JooqAuditLog(DSLContext database, SharedClock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(TournamentId tournament, String what, By by) {
    database
        .insertInto(AUDIT_ENTRY)
        .set(AUDIT_ENTRY.AT, clock.sharedTime())
        .set(AUDIT_ENTRY.TOURNAMENT_ID, tournament.value())
        .set(AUDIT_ENTRY.WHO, by.who())
        .set(AUDIT_ENTRY.WHAT, what)
        .set(AUDIT_ENTRY.REASON, TournamentRows.shortened(by.why()))
        .execute();
  }

  @Override
  public List<AuditEntry> about(TournamentId tournament) {
    return database
        .selectFrom(AUDIT_ENTRY)
        .where(AUDIT_ENTRY.TOURNAMENT_ID.eq(tournament.value()))
        .orderBy(AUDIT_ENTRY.ID.desc())
        .fetch(JooqAuditLog::entry);
  }

  private static AuditEntry entry(AuditEntryRecord row) {
    return new AuditEntry(row.getAt(), row.getWhat(), new By(row.getWho(), row.getReason()));
  }
}
