package amalgam.rating.rater.persistence;

import amalgam.arena.Repositories;

class StudyRepositoryOnH2Test extends StudyRepositoryContract {

  StudyRepositoryOnH2Test() {
    super(Repositories.onH2());
  }
}
