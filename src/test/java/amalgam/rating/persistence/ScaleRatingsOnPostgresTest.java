package amalgam.rating.persistence;

import amalgam.arena.Repositories;

class ScaleRatingsOnPostgresTest extends ScaleRatingsContract {

  ScaleRatingsOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
