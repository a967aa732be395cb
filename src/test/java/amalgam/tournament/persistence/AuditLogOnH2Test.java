package amalgam.tournament.persistence;

import amalgam.arena.Repositories;

class AuditLogOnH2Test extends AuditLogContract {

  AuditLogOnH2Test() {
    super(Repositories.onH2());
  }
}
