package amalgam.tournament.persistence;

import amalgam.arena.Repositories;

class TournamentRepositoryOnPostgresTest extends TournamentRepositoryContract {

  TournamentRepositoryOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
