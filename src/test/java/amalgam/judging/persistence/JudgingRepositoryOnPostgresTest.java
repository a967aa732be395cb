package amalgam.judging.persistence;

import amalgam.arena.Repositories;

class JudgingRepositoryOnPostgresTest extends JudgingRepositoryContract {

  JudgingRepositoryOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
