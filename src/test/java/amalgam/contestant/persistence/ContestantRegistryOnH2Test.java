package amalgam.contestant.persistence;

import amalgam.arena.Repositories;

class ContestantRegistryOnH2Test extends ContestantRegistryContract {

  ContestantRegistryOnH2Test() {
    super(Repositories.onH2());
  }
}
