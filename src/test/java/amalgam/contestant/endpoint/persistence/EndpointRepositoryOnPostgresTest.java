package amalgam.contestant.endpoint.persistence;

import amalgam.arena.Repositories;

class EndpointRepositoryOnPostgresTest extends EndpointRepositoryContract {

  EndpointRepositoryOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
