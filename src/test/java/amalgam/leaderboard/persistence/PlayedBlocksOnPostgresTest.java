package amalgam.leaderboard.persistence;

import amalgam.arena.Repositories;

class PlayedBlocksOnPostgresTest extends PlayedBlocksContract {

  PlayedBlocksOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
