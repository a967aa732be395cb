package amalgam.platform.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;

/** Whoever has an account, asked at every request, so that what was taken away is gone at once. */
public interface People {

  /** What somebody who signed in may do now; empty if their session is over. */
  Optional<Authentication> renewed(SignedIn person);

  /** Whose token that is, and what it allows; empty if it serves no more. */
  Optional<Authentication> byToken(String secret);
}
