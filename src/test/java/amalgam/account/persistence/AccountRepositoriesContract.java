package amalgam.account.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.account.Account;
import amalgam.account.AccountId;
import amalgam.account.AccountRepository;
import amalgam.account.ApiToken;
import amalgam.account.ApiTokenId;
import amalgam.account.ApiTokenRepository;
import amalgam.account.Invitation;
import amalgam.account.InvitationId;
import amalgam.account.InvitationRepository;
import amalgam.account.Role;
import amalgam.account.Scope;
import amalgam.account.StoredAccount;
import amalgam.arena.Repositories;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What signing in, joining and tokens rely on. */
abstract class AccountRepositoriesContract {

  private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
  private static final Instant LATER = NOW.plus(1, ChronoUnit.DAYS);

  private final Repositories repositories;
  private final AccountRepository accounts;
  private final InvitationRepository invitations;
  private final ApiTokenRepository tokens;

  AccountRepositoriesContract(Repositories repositories) {
    this.repositories = repositories;
    this.accounts = repositories.get(AccountRepository.class);
    this.invitations = repositories.get(InvitationRepository.class);
    this.tokens = repositories.get(ApiTokenRepository.class);
  }

  private <T> T in(Supplier<T> work) {
    return repositories.inTransaction(work);
  }

  private void change(Runnable work) {
    in(
        () -> {
          work.run();
          return true;
        });
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }

  private AccountId account(Role role) {
    return insert(fresh() + "@example.org", role).orElseThrow();
  }

  private Optional<AccountId> insert(String email, Role role) {
    return in(() -> accounts.insert(email, "Ada", role, "{bcrypt}x", NOW));
  }

  private StoredAccount stored(AccountId id) {
    return accounts.find(id).orElseThrow();
  }

  @Test
  void anAccountComesBackAsItWasStoredAndItsAddressIsTakenOnce() {
    String email = fresh() + "@example.org";
    AccountId id = insert(email, Role.RESEARCHER).orElseThrow();
    assertThat(insert(email, Role.RATER)).isEmpty();
    Account account = new Account(id, email, "Ada", Role.RESEARCHER, true, NOW, null, null);
    assertThat(accounts.find(id)).contains(new StoredAccount(account, "{bcrypt}x", 0));
    assertThat(accounts.findByEmail(email)).isEqualTo(accounts.find(id));
    assertThat(accounts.all()).contains(account);
  }

  @Test
  void anotherPasswordAndBeingDisabledEndSessionsAndAnotherHashDoesNot() {
    AccountId id = account(Role.RATER);
    change(() -> accounts.rehash(id, "{bcrypt}y"));
    assertThat(stored(id).epoch()).isZero();
    assertThat(stored(id).password()).isEqualTo("{bcrypt}y");
    change(() -> accounts.changePassword(id, "{bcrypt}z"));
    assertThat(stored(id).epoch()).isEqualTo(1);
    change(() -> accounts.setDisabled(id, LATER));
    assertThat(stored(id).epoch()).isEqualTo(2);
    assertThat(stored(id).account().disabledAt()).isEqualTo(LATER);
    change(() -> accounts.setDisabled(id, null));
    assertThat(stored(id).account().isEnabled()).isTrue();
  }

  @Test
  void whoIsKnownElsewhereIsFoundByIt() {
    AccountId id = account(Role.RATER);
    String subject = fresh();
    change(() -> accounts.addIdentity(id, "https://issuer", subject));
    assertThat(accounts.findByIdentity("https://issuer", subject)).contains(stored(id));
    assertThat(accounts.findByIdentity("https://other", subject)).isEmpty();
  }

  @Test
  void onlyWhoCanSignInCountsAsAdministrator() {
    int before = accounts.administrators();
    AccountId id = account(Role.RESEARCHER);
    change(
        () -> {
          accounts.lockAdministration();
          accounts.giveRole(id, Role.ADMINISTRATOR);
        });
    assertThat(accounts.administrators()).isEqualTo(before + 1);
    change(() -> accounts.setDisabled(id, NOW));
    assertThat(accounts.administrators()).isEqualTo(before);
  }

  @Test
  void anInvitationIsUsedOnceAndNotOnceItWasTakenBack() {
    AccountId by = account(Role.ADMINISTRATOR);
    String used = fresh();
    InvitationId one = in(() -> invitations.insert(used, null, Role.RATER, by, NOW, LATER));
    Invitation open = invitations.find(used).orElseThrow();
    assertThat(open)
        .isEqualTo(new Invitation(one, null, Role.RATER, "Ada", NOW, LATER, null, null));
    assertThat(in(() -> invitations.accept(one, account(Role.RATER), NOW))).isTrue();
    assertThat(in(() -> invitations.accept(one, by, NOW))).isFalse();
    assertThat(in(() -> invitations.revoke(one, NOW))).isFalse();

    String back = fresh();
    InvitationId other = in(() -> invitations.insert(back, null, Role.RATER, by, NOW, LATER));
    assertThat(in(() -> invitations.revoke(other, NOW))).isTrue();
    assertThat(in(() -> invitations.accept(other, by, NOW))).isFalse();
    assertThat(invitations.all()).extracting(Invitation::id).contains(one, other);
  }

  @Test
  void theLatestOpenInvitationOfAnAddressIsFound() {
    AccountId by = account(Role.ADMINISTRATOR);
    String email = fresh() + "@example.org";
    in(() -> invitations.insert(fresh(), email, Role.RATER, by, NOW, LATER));
    InvitationId last =
        in(() -> invitations.insert(fresh(), email, Role.RESEARCHER, by, NOW, LATER));
    assertThat(invitations.findOpenFor(email, NOW)).map(Invitation::id).contains(last);
    assertThat(invitations.findOpenFor(email, LATER)).isEmpty();
  }

  @Test
  void aTokenServesUntilItIsRevoked() {
    AccountId owner = account(Role.RESEARCHER);
    String hash = fresh();
    ApiTokenId id = in(() -> tokens.insert(hash, owner, "notebook", Scope.READ, NOW, LATER));
    ApiToken token = tokens.find(hash).orElseThrow();
    assertThat(token)
        .isEqualTo(new ApiToken(id, owner, "notebook", Scope.READ, NOW, LATER, null, null));
    assertThat(token.serves(NOW)).isTrue();
    assertThat(token.serves(LATER)).isFalse();
    tokens.noteUse(id, LATER);
    assertThat(tokens.of(owner)).extracting(ApiToken::lastUsedAt).containsExactly(LATER);
    change(() -> tokens.revoke(id, LATER));
    assertThat(tokens.of(owner)).isEmpty();
    assertThat(tokens.find(id).orElseThrow().serves(NOW)).isFalse();
  }

  @Test
  void linksToSetUpAreForgottenOnceTheyAreOld() {
    String hash = fresh();
    change(() -> invitations.addSetUpLink(hash, NOW));
    assertThat(invitations.hasSetUpLink(hash, NOW)).isTrue();
    assertThat(invitations.hasSetUpLink(hash, LATER)).isFalse();
    change(() -> invitations.forgetSetUpLinks(LATER));
    assertThat(invitations.hasSetUpLink(hash, NOW)).isFalse();
  }
}
