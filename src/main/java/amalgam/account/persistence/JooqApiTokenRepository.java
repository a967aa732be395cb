package amalgam.account.persistence;

import static amalgam.platform.persistence.schema.Tables.API_TOKEN;

import amalgam.account.AccountId;
import amalgam.account.ApiToken;
import amalgam.account.ApiTokenId;
import amalgam.account.ApiTokenRepository;
import amalgam.account.Scope;
import amalgam.platform.persistence.schema.tables.records.ApiTokenRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqApiTokenRepository implements ApiTokenRepository {

  private final DSLContext database;

  JooqApiTokenRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  public List<ApiToken> of(AccountId account) {
    return database
        .selectFrom(API_TOKEN)
        .where(API_TOKEN.ACCOUNT_ID.eq(account.value()))
        .and(API_TOKEN.REVOKED_AT.isNull())
        .orderBy(API_TOKEN.ID.desc())
        .fetch(JooqApiTokenRepository::token);
  }

  @Override
  public Optional<ApiToken> find(ApiTokenId id) {
    return database
        .selectFrom(API_TOKEN)
        .where(API_TOKEN.ID.eq(id.value()))
        .fetchOptional(JooqApiTokenRepository::token);
  }

  @Override
  public Optional<ApiToken> find(String secretHash) {
    return database
        .selectFrom(API_TOKEN)
        .where(API_TOKEN.SECRET_HASH.eq(secretHash))
        .fetchOptional(JooqApiTokenRepository::token);
  }

  private static ApiToken token(ApiTokenRecord row) {
    return new ApiToken(
        new ApiTokenId(row.getId()),
        new AccountId(row.getAccountId()),
        row.getName(),
        Scope.ofWord(row.getTokenScope()),
        row.getCreatedAt(),
        row.getExpiresAt(),
        row.getLastUsedAt(),
        row.getRevokedAt());
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public ApiTokenId insert(
      String secretHash,
      AccountId account,
      String name,
      Scope scope,
      Instant now,
      @Nullable Instant expiresAt) {
    return new ApiTokenId(
        database
            .insertInto(API_TOKEN)
            .set(API_TOKEN.SECRET_HASH, secretHash)
            .set(API_TOKEN.ACCOUNT_ID, account.value())
            .set(API_TOKEN.NAME, name)
            .set(API_TOKEN.TOKEN_SCOPE, scope.word())
            .set(API_TOKEN.CREATED_AT, now)
            .set(API_TOKEN.EXPIRES_AT, expiresAt)
            .returningResult(API_TOKEN.ID)
            .fetchSingle(API_TOKEN.ID));
  }

  @Override
  @Transactional
  public void noteUse(ApiTokenId id, Instant now) {
    database
        .update(API_TOKEN)
        .set(API_TOKEN.LAST_USED_AT, now)
        .where(API_TOKEN.ID.eq(id.value()))
        .execute();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void revoke(ApiTokenId id, Instant now) {
    database
        .update(API_TOKEN)
        .set(API_TOKEN.REVOKED_AT, now)
        .where(API_TOKEN.ID.eq(id.value()))
        .and(API_TOKEN.REVOKED_AT.isNull())
        .execute();
  }
}
