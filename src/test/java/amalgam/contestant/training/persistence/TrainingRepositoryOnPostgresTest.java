package amalgam.contestant.training.persistence;

import amalgam.arena.Repositories;

class TrainingRepositoryOnPostgresTest extends TrainingRepositoryContract {

  TrainingRepositoryOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
