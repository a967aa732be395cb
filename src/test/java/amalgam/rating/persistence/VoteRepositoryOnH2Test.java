package amalgam.rating.persistence;

import amalgam.arena.Repositories;

class VoteRepositoryOnH2Test extends VoteRepositoryContract {

  VoteRepositoryOnH2Test() {
    super(Repositories.onH2());
  }
}
