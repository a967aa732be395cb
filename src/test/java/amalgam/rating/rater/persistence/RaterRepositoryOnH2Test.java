package amalgam.rating.rater.persistence;

import amalgam.arena.Repositories;

class RaterRepositoryOnH2Test extends RaterRepositoryContract {

  RaterRepositoryOnH2Test() {
    super(Repositories.onH2());
  }
}
