package amalgam.tournament.persistence;

import amalgam.arena.Repositories;

class BlockRepositoryOnH2Test extends BlockRepositoryContract {

  BlockRepositoryOnH2Test() {
    super(Repositories.onH2());
  }
}
