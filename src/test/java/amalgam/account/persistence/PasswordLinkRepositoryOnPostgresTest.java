package amalgam.account.persistence;

import amalgam.arena.Repositories;

class PasswordLinkRepositoryOnPostgresTest extends PasswordLinkRepositoryContract {

  PasswordLinkRepositoryOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
