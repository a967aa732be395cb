package amalgam.concept.persistence;

import amalgam.arena.Repositories;

class SpaceCatalogOnH2Test extends SpaceCatalogContract {

  SpaceCatalogOnH2Test() {
    super(Repositories.onH2());
  }
}
