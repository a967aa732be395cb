package amalgam.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tokens as they are stored. */
public interface ApiTokenRepository {

  /** Those of an account that were not revoked, the latest first. */
  List<ApiToken> of(AccountId account);

  Optional<ApiToken> find(ApiTokenId id);

  /** The token whose secret has that hash. */
  Optional<ApiToken> find(String secretHash);

  ApiTokenId insert(
      String secretHash,
      AccountId account,
      String name,
      Scope scope,
      Instant now,
      @Nullable Instant expiresAt);

  void noteUse(ApiTokenId id, Instant now);

  void revoke(ApiTokenId id, Instant now);
}
