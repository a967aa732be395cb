package amalgam.rating.assignment;

import amalgam.arena.Repositories;

class DeskOnH2Test extends DeskContract {

  DeskOnH2Test() {
    super(Repositories.onH2());
  }
}
