package amalgam.account;

import amalgam.platform.security.CurrentPerson;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** The account of whoever acts. */
final class OwnAccount {

  private OwnAccount() {}

  /**
   * Its id.
   *
   * @throws AccessDeniedException if nobody has signed in
   */
  static AccountId id() {
    return Optional.ofNullable(CurrentPerson.now().account())
        .map(AccountId::new)
        .orElseThrow(() -> new AccessDeniedException("Nobody has signed in."));
  }
}
