package amalgam.platform.job.persistence;

import amalgam.arena.Repositories;

class JobQueueOnH2Test extends JobQueueContract {

  JobQueueOnH2Test() {
    super(Repositories.onH2());
  }
}
