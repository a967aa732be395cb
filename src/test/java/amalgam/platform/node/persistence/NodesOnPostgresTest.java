package amalgam.platform.node.persistence;

import amalgam.arena.Repositories;

class NodesOnPostgresTest extends NodesContract {

  NodesOnPostgresTest() {
    super(Repositories.onPostgres());
  }
}
