package amalgam.account.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.account.AccountId;
import amalgam.account.AccountRepository;
import amalgam.account.PasswordLink;
import amalgam.account.PasswordLinkId;
import amalgam.account.PasswordLinkRepository;
import amalgam.account.Role;
import amalgam.arena.Repositories;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What setting a forgotten password anew relies on. */
abstract class PasswordLinkRepositoryContract {

  private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
  private static final Instant LATER = NOW.plus(1, ChronoUnit.DAYS);

  private final Repositories repositories;
  private final AccountRepository accounts;
  private final PasswordLinkRepository links;

  PasswordLinkRepositoryContract(Repositories repositories) {
    this.repositories = repositories;
    this.accounts = repositories.get(AccountRepository.class);
    this.links = repositories.get(PasswordLinkRepository.class);
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }

  private AccountId account(Role role) {
    return repositories
        .inTransaction(
            () -> accounts.insert(fresh() + "@example.org", "Ada", role, "{bcrypt}x", NOW))
        .orElseThrow();
  }

  private PasswordLinkId insert(String hash, AccountId account, AccountId by) {
    return repositories.inTransaction(() -> links.insert(hash, account, by, NOW, LATER));
  }

  private boolean use(PasswordLinkId link) {
    return repositories.inTransaction(() -> links.use(link, LATER));
  }

  private void change(Runnable work) {
    repositories.inTransaction(
        () -> {
          work.run();
          return true;
        });
  }

  private PasswordLink found(String hash) {
    return links.find(hash).orElseThrow();
  }

  @Test
  void aLinkComesBackAsItWasStoredAndIsUsedOnce() {
    AccountId account = account(Role.RATER);
    String hash = fresh();
    PasswordLinkId id = insert(hash, account, account(Role.ADMINISTRATOR));
    assertThat(found(hash)).isEqualTo(new PasswordLink(id, account, "Ada", NOW, LATER, null, null));
    assertThat(links.find(fresh())).isEmpty();
    assertThat(use(id)).isTrue();
    assertThat(use(id)).isFalse();
    assertThat(found(hash).usedAt()).isEqualTo(LATER);
  }

  @Test
  void theUnusedLinksToAnAccountAreVoidedAndNoneOfAnother() {
    AccountId by = account(Role.ADMINISTRATOR);
    AccountId account = account(Role.RATER);
    String used = fresh();
    String unused = fresh();
    String others = fresh();
    use(insert(used, account, by));
    PasswordLinkId open = insert(unused, account, by);
    insert(others, account(Role.RATER), by);
    change(() -> links.voidTo(account, LATER));
    assertThat(found(used).voidedAt()).isNull();
    assertThat(found(unused).voidedAt()).isEqualTo(LATER);
    assertThat(found(others).voidedAt()).isNull();
    assertThat(use(open)).isFalse();
  }

  @Test
  void theUnusedLinksThatSomebodyMadeAreVoidedAndNoneOfAnother() {
    AccountId by = account(Role.ADMINISTRATOR);
    AccountId account = account(Role.RATER);
    String theirs = fresh();
    String others = fresh();
    insert(theirs, account, by);
    insert(others, account, account(Role.ADMINISTRATOR));
    change(() -> links.voidOf(by, LATER));
    assertThat(found(theirs).voidedAt()).isEqualTo(LATER);
    assertThat(found(others).voidedAt()).isNull();
  }
}
