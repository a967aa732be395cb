package amalgam.rating.quality;

import amalgam.arena.Repositories;

class RaterQualityOnPostgresTest extends RaterQualityContract {

  RaterQualityOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
