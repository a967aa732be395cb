package amalgam.platform.job.persistence;

import amalgam.arena.Repositories;

class JobQueueOnPostgresTest extends JobQueueContract {

  JobQueueOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
