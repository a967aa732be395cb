package amalgam.contestant.persistence;

import amalgam.arena.Repositories;

class ContestantRegistryOnPostgresTest extends ContestantRegistryContract {

  ContestantRegistryOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
