package amalgam.account.persistence;

import amalgam.arena.Repositories;

class PasswordLinkRepositoryOnH2Test extends PasswordLinkRepositoryContract {

  PasswordLinkRepositoryOnH2Test() {
    super(Repositories.onH2());
  }
}
