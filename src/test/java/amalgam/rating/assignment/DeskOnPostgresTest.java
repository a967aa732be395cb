package amalgam.rating.assignment;

import amalgam.arena.Repositories;

class DeskOnPostgresTest extends DeskContract {

  DeskOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
