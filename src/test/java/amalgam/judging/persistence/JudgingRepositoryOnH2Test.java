package amalgam.judging.persistence;

import amalgam.arena.Repositories;

class JudgingRepositoryOnH2Test extends JudgingRepositoryContract {

  JudgingRepositoryOnH2Test() {
    super(Repositories.onH2());
  }
}
