package amalgam.leaderboard.persistence;

import amalgam.arena.Repositories;

class PlayedBlocksOnH2Test extends PlayedBlocksContract {

  PlayedBlocksOnH2Test() {
    super(Repositories.onH2());
  }
}
