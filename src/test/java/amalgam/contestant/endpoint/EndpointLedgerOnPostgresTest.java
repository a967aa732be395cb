package amalgam.contestant.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.TestDatabase;
import amalgam.arena.TestPostgres;
import amalgam.contestant.endpoint.ledger.AccountReport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EndpointLedgerOnPostgresTest extends EndpointLedgerContract {

  private final TestDatabase database = TestPostgres.shared().database();

  @Override
  Arena open(String... settings) {
    return Arena.on(database, folder.resolve("one"), settings);
  }

  @Test
  void twoWorkersTogetherSpendNoMoreThanTheBudget() {
    String[] worker =
        Stream.concat(Stream.of(SETTINGS), Stream.of("--amalgam.role=worker"))
            .toArray(String[]::new);
    server().thinkAsLongAsItMay();
    try (Arena _ = Arena.on(database, folder.resolve("other"), worker)) {
      AccountReport report = reportOfAPlayed("budget: { tokens: 50000 }");
      assertThat(server().billedTokens()).isBetween(45_000L, 50_000L);
      assertThat(report.account().spent().tokens()).isEqualTo(server().billedTokens());
    }
  }
}
