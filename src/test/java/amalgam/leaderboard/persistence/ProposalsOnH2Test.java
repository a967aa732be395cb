package amalgam.leaderboard.persistence;

import amalgam.arena.Repositories;

class ProposalsOnH2Test extends ProposalsContract {

  ProposalsOnH2Test() {
    super(Repositories.onH2());
  }
}
