package amalgam.rating.assignment.persistence;

import amalgam.arena.Repositories;

class AssignmentRepositoryOnH2Test extends AssignmentRepositoryContract {

  AssignmentRepositoryOnH2Test() {
    super(Repositories.onH2());
  }
}
