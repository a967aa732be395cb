package amalgam.account.persistence;

import amalgam.arena.Repositories;

class AccountLogOnH2Test extends AccountLogContract {

  AccountLogOnH2Test() {
    super(Repositories.onH2());
  }
}
