package amalgam.leaderboard.persistence;

import amalgam.arena.Repositories;

class ProposalsOnPostgresTest extends ProposalsContract {

  ProposalsOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
