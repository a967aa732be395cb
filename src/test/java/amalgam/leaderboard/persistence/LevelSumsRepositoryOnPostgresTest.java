package amalgam.leaderboard.persistence;

import amalgam.arena.Repositories;

class LevelSumsRepositoryOnPostgresTest extends LevelSumsRepositoryContract {

  LevelSumsRepositoryOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
