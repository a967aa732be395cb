package amalgam.rating.rater.persistence;

import amalgam.arena.Repositories;

class RaterRepositoryOnPostgresTest extends RaterRepositoryContract {

  RaterRepositoryOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
