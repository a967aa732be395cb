package amalgam.leaderboard.persistence;

import amalgam.arena.Repositories;

class StandingsRepositoryOnH2Test extends StandingsRepositoryContract {

  StandingsRepositoryOnH2Test() {
    super(Repositories.onH2());
  }
}
