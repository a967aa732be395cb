package amalgam.account.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.account.AccountAct;
import amalgam.account.AccountAct.Deed;
import amalgam.account.AccountId;
import amalgam.account.AccountLogRepository;
import amalgam.account.AccountRepository;
import amalgam.account.LanguageRepository;
import amalgam.account.Role;
import amalgam.arena.Repositories;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was done with accounts, and in which language their people read. */
abstract class AccountLogContract {

  private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

  private final Repositories repositories;
  private final AccountLogRepository log;
  private final LanguageRepository languages;
  private final AccountRepository accounts;

  AccountLogContract(Repositories repositories) {
    this.repositories = repositories;
    this.log = repositories.get(AccountLogRepository.class);
    this.languages = repositories.get(LanguageRepository.class);
    this.accounts = repositories.get(AccountRepository.class);
  }

  @Test
  void everyKindOfDeedComesBackAsItWasNotedTheLatestFirst() {
    List<AccountAct> noted =
        Arrays.stream(Deed.values())
            .map(deed -> new AccountAct(NOW, "Ada", deed, "grace@example.org", "rater"))
            .toList();
    noted.forEach(this::add);

    assertThat(log.latest(noted.size())).isEqualTo(noted.reversed());
    assertThat(log.latest(1)).containsExactly(noted.getLast());
  }

  private void add(AccountAct act) {
    repositories.inTransaction(
        () -> {
          log.add(act);
          return act;
        });
  }

  @Test
  void aLanguageIsKeptUntilAnotherIsChosen() {
    AccountId id =
        repositories
            .inTransaction(
                () ->
                    accounts.insert(
                        UUID.randomUUID() + "@example.org", "Ada", Role.RATER, null, NOW))
            .orElseThrow();
    assertThat(languages.find(id)).isEmpty();
    keep(id, "de");
    keep(id, "en");
    assertThat(languages.find(id)).contains("en");
  }

  private void keep(AccountId id, String code) {
    repositories.inTransaction(
        () -> {
          languages.keep(id, code);
          return id;
        });
  }
}
