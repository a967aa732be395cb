package amalgam.account.persistence;

import amalgam.arena.Repositories;

class AccountRepositoriesOnPostgresTest extends AccountRepositoriesContract {

  AccountRepositoriesOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
