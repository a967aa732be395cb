package amalgam.rating.quality;

import amalgam.arena.Repositories;

class RaterQualityOnH2Test extends RaterQualityContract {

  RaterQualityOnH2Test() {
    super(Repositories.onH2());
  }
}
