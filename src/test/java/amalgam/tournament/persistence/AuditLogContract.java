package amalgam.tournament.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.arena.Repositories;
import amalgam.arena.StoredTournament;
import amalgam.tournament.AuditEntry;
import amalgam.tournament.AuditLog;
import amalgam.tournament.By;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** What people rely on who ask who did what. */
abstract class AuditLogContract {

  private final Repositories repositories;
  private final AuditLog log;
  private final StoredTournament stored;

  AuditLogContract(Repositories repositories) {
    this.repositories = repositories;
    this.log = repositories.get(AuditLog.class);
    this.stored = StoredTournament.in(repositories);
  }

  @Test
  void theLatestEntryComesFirstWithWhoWhatAndWhy() {
    add("started", By.who("someone at 10.0.0.7"));
    add("paused", new By("someone at 10.0.0.7", "café 猫 closes"));
    assertThat(log.about(stored.id()))
        .extracting(AuditEntry::what)
        .containsExactly("paused", "started");
    assertThat(log.about(stored.id()).getFirst().by())
        .isEqualTo(new By("someone at 10.0.0.7", "café 猫 closes"));
    assertThat(log.about(stored.id()).getFirst().at())
        .isAfterOrEqualTo(log.about(stored.id()).getLast().at());
    assertThat(log.about(StoredTournament.in(repositories).id())).isEmpty();
  }

  @Test
  void aReasonOfAnyLengthIsStored() {
    add("stopped", new By("someone", "because ".repeat(1000)));
    assertThat(log.about(stored.id()).getFirst().by().why()).startsWith("because").endsWith("…");
  }

  @Test
  void anEntryIsOnlyWrittenWithWhatItIsAbout() {
    assertThatThrownBy(() -> log.add(stored.id(), "stopped", By.who("someone")))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private void add(String what, By by) {
    repositories.inTransaction(
        () -> {
          log.add(stored.id(), what, by);
          return true;
        });
  }
}
