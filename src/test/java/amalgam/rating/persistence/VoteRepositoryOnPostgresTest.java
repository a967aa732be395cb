package amalgam.rating.persistence;

import amalgam.arena.Repositories;

class VoteRepositoryOnPostgresTest extends VoteRepositoryContract {

  VoteRepositoryOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
