package amalgam.account;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people do with the tokens of their programs. */
public interface ApiTokens {

  /** Those of whoever acts that were not revoked, the latest first. */
  List<ApiToken> own();

  /**
   * Makes a token that acts as whoever asks.
   *
   * @param validFor null for ever
   * @throws AccountException if the name cannot be taken
   */
  IssuedToken issue(String name, Scope scope, @Nullable Duration validFor);

  /**
   * Ends one's own token, or as an administrator anybody's, at once.
   *
   * @throws AccountException if there is none
   */
  void revoke(ApiTokenId token);
}
