package amalgam.leaderboard.persistence;

import amalgam.arena.Repositories;

class StandingsRepositoryOnPostgresTest extends StandingsRepositoryContract {

  StandingsRepositoryOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
