package amalgam.account.persistence;

import static amalgam.platform.persistence.schema.Tables.ACCOUNT;
import static amalgam.platform.persistence.schema.Tables.PASSWORD_LINK;

import amalgam.account.AccountId;
import amalgam.account.PasswordLink;
import amalgam.account.PasswordLinkId;
import amalgam.account.PasswordLinkRepository;
import amalgam.platform.persistence.schema.tables.records.PasswordLinkRecord;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqPasswordLinkRepository implements PasswordLinkRepository {

  private static final Condition UNUSED =
      PASSWORD_LINK.USED_AT.isNull().and(PASSWORD_LINK.VOIDED_AT.isNull());

  private final DSLContext database;

  JooqPasswordLinkRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  public Optional<PasswordLink> find(String secretHash) {
    return database
        .select(PASSWORD_LINK, ACCOUNT.NAME)
        .from(PASSWORD_LINK)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(PASSWORD_LINK.MADE_BY))
        .where(PASSWORD_LINK.SECRET_HASH.eq(secretHash))
        .fetchOptional(row -> link(row.value1(), row.value2()));
  }

  private static PasswordLink link(PasswordLinkRecord row, String madeBy) {
    return new PasswordLink(
        new PasswordLinkId(row.getId()),
        new AccountId(row.getAccountId()),
        madeBy,
        row.getCreatedAt(),
        row.getExpiresAt(),
        row.getUsedAt(),
        row.getVoidedAt());
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public PasswordLinkId insert(
      String secretHash, AccountId account, AccountId madeBy, Instant now, Instant expiresAt) {
    return new PasswordLinkId(
        database
            .insertInto(PASSWORD_LINK)
            .set(PASSWORD_LINK.SECRET_HASH, secretHash)
            .set(PASSWORD_LINK.ACCOUNT_ID, account.value())
            .set(PASSWORD_LINK.MADE_BY, madeBy.value())
            .set(PASSWORD_LINK.CREATED_AT, now)
            .set(PASSWORD_LINK.EXPIRES_AT, expiresAt)
            .returningResult(PASSWORD_LINK.ID)
            .fetchSingle(PASSWORD_LINK.ID));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean use(PasswordLinkId id, Instant now) {
    return database
            .update(PASSWORD_LINK)
            .set(PASSWORD_LINK.USED_AT, now)
            .where(PASSWORD_LINK.ID.eq(id.value()))
            .and(UNUSED)
            .execute()
        == 1;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void voidTo(AccountId account, Instant now) {
    voidAll(PASSWORD_LINK.ACCOUNT_ID.eq(account.value()), now);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void voidOf(AccountId madeBy, Instant now) {
    voidAll(PASSWORD_LINK.MADE_BY.eq(madeBy.value()), now);
  }

  private void voidAll(Condition which, Instant now) {
    database
        .update(PASSWORD_LINK)
        .set(PASSWORD_LINK.VOIDED_AT, now)
        .where(which)
        .and(UNUSED)
        .execute();
  }
}
