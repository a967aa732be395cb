package amalgam.leaderboard.persistence;

import amalgam.arena.Repositories;

class GateSumsRepositoryOnPostgresTest extends GateSumsRepositoryContract {

  GateSumsRepositoryOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
