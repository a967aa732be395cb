package amalgam.account;

import amalgam.account.AccountException.Reason;
import amalgam.platform.security.CurrentPerson;
import amalgam.platform.security.Limit;
import amalgam.platform.security.RateLimits;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often one address may try to make an account of a link, or to set a password by one. */
@Component
class SignUpLimit {

  private final RateLimits limits;

  SignUpLimit(RateLimits limits) {
    this.limits = limits;
  }

  /**
   * Counts one try.
   *
   * @throws AccountException saying how long to wait, if it is one too many
   */
  void take() {
    String address = CurrentPerson.now().address();
    Duration wait =
        address == null ? Duration.ZERO : limits.take(Limit.SIGN_UP_BY_ADDRESS, address);
    if (!wait.isZero()) {
      throw new AccountException(
          Reason.TOO_OFTEN,
          "Too many tries from this address; the next can be made in %d s."
              .formatted(wait.toSeconds() + 1));
    }
  }
}
