package amalgam.tournament.persistence;

import amalgam.arena.Repositories;

class TournamentRepositoryOnH2Test extends TournamentRepositoryContract {

  TournamentRepositoryOnH2Test() {
    super(Repositories.onH2());
  }
}
