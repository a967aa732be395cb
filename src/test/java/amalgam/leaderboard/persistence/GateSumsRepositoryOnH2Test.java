package amalgam.leaderboard.persistence;

import amalgam.arena.Repositories;

class GateSumsRepositoryOnH2Test extends GateSumsRepositoryContract {

  GateSumsRepositoryOnH2Test() {
    super(Repositories.onH2());
  }
}
