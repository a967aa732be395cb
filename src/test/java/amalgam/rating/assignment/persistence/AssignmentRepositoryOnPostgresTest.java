package amalgam.rating.assignment.persistence;

import amalgam.arena.Repositories;

class AssignmentRepositoryOnPostgresTest extends AssignmentRepositoryContract {

  AssignmentRepositoryOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
