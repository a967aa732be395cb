package amalgam.account.persistence;

import static amalgam.platform.persistence.schema.Tables.ACCOUNT;
import static amalgam.platform.persistence.schema.Tables.ACCOUNT_IDENTITY;
import static amalgam.platform.persistence.schema.Tables.ADMINISTRATION;

import amalgam.account.Account;
import amalgam.account.AccountId;
import amalgam.account.AccountRepository;
import amalgam.account.Role;
import amalgam.account.StoredAccount;
import amalgam.platform.persistence.schema.tables.records.AccountRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqAccountRepository implements AccountRepository {

  private static final int THE_ROW = 1;

  private final DSLContext database;

  JooqAccountRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void lockAdministration() {
    database
        .insertInto(ADMINISTRATION)
        .set(ADMINISTRATION.ID, THE_ROW)
        .onConflict(ADMINISTRATION.ID)
        .doNothing()
        .execute();
    database
        .select(ADMINISTRATION.ID)
        .from(ADMINISTRATION)
        .where(ADMINISTRATION.ID.eq(THE_ROW))
        .forUpdate()
        .execute();
  }

  @Override
  public int administrators() {
    return database.fetchCount(
        ACCOUNT,
        ACCOUNT.ACCOUNT_ROLE.eq(Role.ADMINISTRATOR.word()).and(ACCOUNT.DISABLED_AT.isNull()));
  }

  @Override
  public List<Account> all() {
    return database
        .selectFrom(ACCOUNT)
        .orderBy(ACCOUNT.ID)
        .fetch(row -> JooqAccountRepository.stored(row).account());
  }

  @Override
  public Optional<StoredAccount> find(AccountId id) {
    return database
        .selectFrom(ACCOUNT)
        .where(ACCOUNT.ID.eq(id.value()))
        .fetchOptional(JooqAccountRepository::stored);
  }

  @Override
  public Optional<StoredAccount> findByEmail(String email) {
    return database
        .selectFrom(ACCOUNT)
        .where(ACCOUNT.EMAIL.eq(email))
        .fetchOptional(JooqAccountRepository::stored);
  }

  @Override
  public Optional<StoredAccount> findByIdentity(String issuer, String subject) {
    return database
        .select(ACCOUNT)
        .from(ACCOUNT)
        .join(ACCOUNT_IDENTITY)
        .on(ACCOUNT_IDENTITY.ACCOUNT_ID.eq(ACCOUNT.ID))
        .where(ACCOUNT_IDENTITY.ISSUER.eq(issuer))
        .and(ACCOUNT_IDENTITY.SUBJECT.eq(subject))
        .fetchOptional(row -> stored(row.value1()));
  }

  private static StoredAccount stored(AccountRecord row) {
    Account account =
        new Account(
            new AccountId(row.getId()),
            row.getEmail(),
            row.getName(),
            Role.ofWord(row.getAccountRole()),
            row.getPassword() != null,
            row.getCreatedAt(),
            row.getSignedInAt(),
            row.getDisabledAt());
    return new StoredAccount(account, row.getPassword(), row.getEpoch());
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<AccountId> insert(
      String email, String name, Role role, @Nullable String password, Instant now) {
    return database
        .insertInto(ACCOUNT)
        .set(ACCOUNT.EMAIL, email)
        .set(ACCOUNT.NAME, name)
        .set(ACCOUNT.ACCOUNT_ROLE, role.word())
        .set(ACCOUNT.PASSWORD, password)
        .set(ACCOUNT.CREATED_AT, now)
        .onConflict(ACCOUNT.EMAIL)
        .doNothing()
        .returningResult(ACCOUNT.ID)
        .fetchOptional(ACCOUNT.ID)
        .map(AccountId::new);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void addIdentity(AccountId id, String issuer, String subject) {
    database
        .insertInto(ACCOUNT_IDENTITY)
        .set(ACCOUNT_IDENTITY.ISSUER, issuer)
        .set(ACCOUNT_IDENTITY.SUBJECT, subject)
        .set(ACCOUNT_IDENTITY.ACCOUNT_ID, id.value())
        .execute();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void rename(AccountId id, String name) {
    database.update(ACCOUNT).set(ACCOUNT.NAME, name).where(ACCOUNT.ID.eq(id.value())).execute();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void giveRole(AccountId id, Role role) {
    database
        .update(ACCOUNT)
        .set(ACCOUNT.ACCOUNT_ROLE, role.word())
        .where(ACCOUNT.ID.eq(id.value()))
        .execute();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void rehash(AccountId id, String password) {
    database
        .update(ACCOUNT)
        .set(ACCOUNT.PASSWORD, password)
        .where(ACCOUNT.ID.eq(id.value()))
        .execute();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void changePassword(AccountId id, String password) {
    database
        .update(ACCOUNT)
        .set(ACCOUNT.PASSWORD, password)
        .set(ACCOUNT.EPOCH, ACCOUNT.EPOCH.plus(1))
        .where(ACCOUNT.ID.eq(id.value()))
        .execute();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void noteSignIn(AccountId id, Instant now) {
    database
        .update(ACCOUNT)
        .set(ACCOUNT.SIGNED_IN_AT, now)
        .where(ACCOUNT.ID.eq(id.value()))
        .execute();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void setDisabled(AccountId id, @Nullable Instant since) {
    database
        .update(ACCOUNT)
        .set(ACCOUNT.DISABLED_AT, since)
        .set(ACCOUNT.EPOCH, ACCOUNT.EPOCH.plus(1))
        .where(ACCOUNT.ID.eq(id.value()))
        .execute();
  }
}
