package amalgam.account.persistence;

import static amalgam.platform.persistence.schema.Tables.ACCOUNT;
import static amalgam.platform.persistence.schema.Tables.ACCOUNT_INVITATION;
import static amalgam.platform.persistence.schema.Tables.SET_UP_LINK;

import amalgam.account.AccountId;
import amalgam.account.Invitation;
import amalgam.account.InvitationId;
import amalgam.account.InvitationRepository;
import amalgam.account.Role;
import amalgam.platform.persistence.schema.tables.records.AccountInvitationRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqInvitationRepository implements InvitationRepository {

  /** Neither used nor taken back. */
  private static final Condition OPEN =
      ACCOUNT_INVITATION.ACCEPTED_AT.isNull().and(ACCOUNT_INVITATION.REVOKED_AT.isNull());

  private final DSLContext database;

  JooqInvitationRepository(DSLContext database) {
    this.database = database;
  }

  @Override
  public List<Invitation> all() {
    return invitations()
        .orderBy(ACCOUNT_INVITATION.ID.desc())
        .fetch(row -> invitation(row.value1(), row.value2()));
  }

  @Override
  public Optional<Invitation> find(String secretHash) {
    return invitations()
        .where(ACCOUNT_INVITATION.SECRET_HASH.eq(secretHash))
        .fetchOptional(row -> invitation(row.value1(), row.value2()));
  }

  @Override
  public Optional<Invitation> findOpenFor(String email, Instant now) {
    return invitations()
        .where(ACCOUNT_INVITATION.EMAIL.eq(email))
        .and(OPEN)
        .and(ACCOUNT_INVITATION.EXPIRES_AT.gt(now))
        .orderBy(ACCOUNT_INVITATION.ID.desc())
        .limit(1)
        .fetchOptional(row -> invitation(row.value1(), row.value2()));
  }

  private SelectOnConditionStep<Record2<AccountInvitationRecord, String>> invitations() {
    return database
        .select(ACCOUNT_INVITATION, ACCOUNT.NAME)
        .from(ACCOUNT_INVITATION)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(ACCOUNT_INVITATION.INVITED_BY));
  }

  private static Invitation invitation(AccountInvitationRecord row, String invitedBy) {
    return new Invitation(
        new InvitationId(row.getId()),
        row.getEmail(),
        Role.ofWord(row.getAccountRole()),
        invitedBy,
        row.getCreatedAt(),
        row.getExpiresAt(),
        row.getAcceptedAt(),
        row.getRevokedAt());
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public InvitationId insert(
      String secretHash,
      @Nullable String email,
      Role role,
      AccountId invitedBy,
      Instant now,
      Instant expiresAt) {
    return new InvitationId(
        database
            .insertInto(ACCOUNT_INVITATION)
            .set(ACCOUNT_INVITATION.SECRET_HASH, secretHash)
            .set(ACCOUNT_INVITATION.EMAIL, email)
            .set(ACCOUNT_INVITATION.ACCOUNT_ROLE, role.word())
            .set(ACCOUNT_INVITATION.INVITED_BY, invitedBy.value())
            .set(ACCOUNT_INVITATION.CREATED_AT, now)
            .set(ACCOUNT_INVITATION.EXPIRES_AT, expiresAt)
            .returningResult(ACCOUNT_INVITATION.ID)
            .fetchSingle(ACCOUNT_INVITATION.ID));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean revoke(InvitationId id, Instant now) {
    return database
            .update(ACCOUNT_INVITATION)
            .set(ACCOUNT_INVITATION.REVOKED_AT, now)
            .where(ACCOUNT_INVITATION.ID.eq(id.value()))
            .and(OPEN)
            .execute()
        == 1;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void revokeOf(AccountId invitedBy, Instant now) {
    database
        .update(ACCOUNT_INVITATION)
        .set(ACCOUNT_INVITATION.REVOKED_AT, now)
        .where(ACCOUNT_INVITATION.INVITED_BY.eq(invitedBy.value()))
        .and(OPEN)
        .execute();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean accept(InvitationId id, AccountId account, Instant now) {
    return database
            .update(ACCOUNT_INVITATION)
            .set(ACCOUNT_INVITATION.ACCEPTED_AT, now)
            .set(ACCOUNT_INVITATION.ACCEPTED_BY, account.value())
            .where(ACCOUNT_INVITATION.ID.eq(id.value()))
            .and(OPEN)
            .execute()
        == 1;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void addSetUpLink(String secretHash, Instant now) {
    database
        .insertInto(SET_UP_LINK)
        .set(SET_UP_LINK.SECRET_HASH, secretHash)
        .set(SET_UP_LINK.CREATED_AT, now)
        .execute();
  }

  @Override
  public boolean hasSetUpLink(String secretHash, Instant oldest) {
    return database.fetchExists(
        SET_UP_LINK, SET_UP_LINK.SECRET_HASH.eq(secretHash).and(SET_UP_LINK.CREATED_AT.ge(oldest)));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void forgetSetUpLinks(Instant oldest) {
    database.deleteFrom(SET_UP_LINK).where(SET_UP_LINK.CREATED_AT.lt(oldest)).execute();
  }
}
