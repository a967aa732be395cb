package amalgam.contestant.endpoint.persistence;

import amalgam.arena.Repositories;

class EndpointRepositoryOnH2Test extends EndpointRepositoryContract {

  EndpointRepositoryOnH2Test() {
    super(Repositories.onH2());
  }
}
