package amalgam.rating.rater.persistence;

import amalgam.arena.Repositories;

class StudyRepositoryOnPostgresTest extends StudyRepositoryContract {

  StudyRepositoryOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
