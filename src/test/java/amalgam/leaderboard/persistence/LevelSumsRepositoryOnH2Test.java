package amalgam.leaderboard.persistence;

import amalgam.arena.Repositories;

class LevelSumsRepositoryOnH2Test extends LevelSumsRepositoryContract {

  LevelSumsRepositoryOnH2Test() {
    super(Repositories.onH2());
  }
}
