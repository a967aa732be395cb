package amalgam.rating.persistence;

import amalgam.arena.Repositories;

class ScaleRatingsOnH2Test extends ScaleRatingsContract {

  ScaleRatingsOnH2Test() {
    super(Repositories.onH2());
  }
}
