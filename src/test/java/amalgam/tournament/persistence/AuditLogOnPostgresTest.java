package amalgam.tournament.persistence;

import amalgam.arena.Repositories;

class AuditLogOnPostgresTest extends AuditLogContract {

  AuditLogOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
