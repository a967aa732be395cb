package amalgam.account.persistence;

import amalgam.arena.Repositories;

class AccountRepositoriesOnH2Test extends AccountRepositoriesContract {

  AccountRepositoriesOnH2Test() {
    super(Repositories.onH2());
  }
}
