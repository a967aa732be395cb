package amalgam.tournament.persistence;

import amalgam.arena.Repositories;

class BlockRepositoryOnPostgresTest extends BlockRepositoryContract {

  BlockRepositoryOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
