package amalgam.account.persistence;

import amalgam.arena.Repositories;

class AccountLogOnPostgresTest extends AccountLogContract {

  AccountLogOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
