package amalgam.platform.node.persistence;

import amalgam.arena.Repositories;

class NodesOnH2Test extends NodesContract {

  NodesOnH2Test() {
    super(Repositories.onH2());
  }
}
