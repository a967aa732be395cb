package amalgam.concept.persistence;

import amalgam.arena.Repositories;

class SpaceCatalogOnPostgresTest extends SpaceCatalogContract {

  SpaceCatalogOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
