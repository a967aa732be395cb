package amalgam.contestant.training.persistence;

import amalgam.arena.Repositories;

class TrainingRepositoryOnH2Test extends TrainingRepositoryContract {

  TrainingRepositoryOnH2Test() {
    super(Repositories.onH2());
  }
}
