package amalgam.contestant.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.concept.ConceptSpace;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.baseline.RandomWalk;
import amalgam.contestant.endpoint.ledger.AccountReport;
import amalgam.contestant.endpoint.ledger.Budget;
import amalgam.contestant.endpoint.ledger.LedgerRepository;
import amalgam.tournament.Budgets;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model behind a server answered is paid for once, and never more than the budget. */
abstract class EndpointLedgerContract {

  private static final String DEFINITION =
      """
      name: Paid for
      space: small
      samplesPerPrompt: 2
      proposalsPerBlock: 24
      prompts: { kind: plain, bundles: 12, levels: 3, leastHops: 2, mostHops: 3 }
      entrants:
        - endpoint:
            id: wanderer
            baseUrl: %s
            model: lab/wanderer
            context: closed book
            concurrency: 8
            maximumTokens: 500
            pricePerMillionTokens: { prompt: 1000, answer: 3000 }
            %s
          decodings: [{ temperature: 0.8 }]
        - contestants: [shortest-path]
      """;

  private static final int QUESTIONS = 12 * 3 * 2;

  static final String[] SETTINGS = {
    "--amalgam.endpoints.tries=4",
    "--amalgam.endpoints.retry-pause=1ms",
    "--amalgam.endpoints.longest-pause=20ms",
    "--amalgam.endpoints.failures-in-a-row=1000",
    "--amalgam.endpoints.timeout=4s",
    "--amalgam.endpoints.longest-body=65536",
    "--amalgam.job.tries=1"
  };

  @TempDir Path folder;

  private Arena arena;
  private StandInServer server;

  /** Starts the application on the same database each time. */
  abstract Arena open(String... settings);

  @BeforeEach
  void enter() throws IOException {
    arena = open(SETTINGS);
    ConceptSpace space = arena.storeSmallSpace();
    server = new StandInServer(space, new RandomWalk(space, 6, DecodingSettings.GREEDY));
  }

  @AfterEach
  void leave() {
    arena.close();
    server.close();
  }

  StandInServer server() {
    return server;
  }

  AccountReport reportOfAPlayed(String budget) {
    return report(played(budget));
  }

  private TournamentId played(String budget) {
    TournamentId id = arena.start(DEFINITION.formatted(server.baseUrl(), budget));
    arena.await(id, TournamentStatus.FINISHED);
    return id;
  }

  private void triedAgain(TournamentId id) {
    arena.tournaments().rerunFailed(id, Arena.BY);
    arena.await(id, TournamentStatus.FINISHED);
  }

  private AccountReport report(TournamentId id) {
    return reports(arena, id).findFirst().orElseThrow();
  }

  private static Stream<AccountReport> reports(Arena arena, TournamentId id) {
    return arena.get(LedgerRepository.class).reports().stream()
        .filter(report -> report.account().key().tournament() == id.value());
  }

  /** Why units failed, or the last of them. */
  private String reason(TournamentId id) {
    return arena.tournaments().failedUnits(id).getLast().reason();
  }

  @Test
  void aProcessThatStartsAnewDoesNotPayForWhatWasAnsweredBefore() {
    TournamentId calm = played("");
    List<List<String>> expected = arena.proposalsButForIds(calm);
    server.breakAfter(30);
    TournamentId broken = played("");
    assertThat(reason(broken)).endsWith(" answered with status 500.");
    assertThat(server.answered()).isEqualTo(30);
    assertThat(report(broken).answers()).isEqualTo(30);

    arena.close();
    arena = open(SETTINGS);
    server.mend();
    triedAgain(broken);

    assertThat(server.answered()).isEqualTo(QUESTIONS);
    assertThat(report(broken).answers()).isEqualTo(QUESTIONS);
    assertThat(report(broken).account().spent().tokens()).isEqualTo(server.billedTokens());
    assertThat(report(broken).account().reserved().tokens()).isZero();
    assertThat(arena.proposalsButForIds(broken)).isEqualTo(expected);
  }

  @Test
  void whateverTheServerDoesTheLedgerHasWhatItBilled() {
    server.misbehave(EnumSet.allOf(Mischief.class), 3);
    TournamentId id = played("");

    assertThat(arena.tournaments().failedUnits(id)).isEmpty();
    AccountReport report = report(id);
    assertThat(report.answers()).isEqualTo(server.answered()).isEqualTo(QUESTIONS);
    assertThat(report.promptTokens() + report.answerTokens()).isEqualTo(server.billedTokens());
    assertThat(report.reasoningTokens()).isEqualTo(7L * QUESTIONS);
    assertThat(report.uncounted()).isZero();
    assertThat(report.account().lost()).isPositive();
    assertThat(report.account().spent().tokens()).isGreaterThan(server.billedTokens());
    assertThat(report.account().reserved().tokens()).isZero();
  }

  @Test
  void aBudgetIsNeverExceededByOneThatSpendsTheMostAndCanBeRaised() {
    List<List<String>> expected = arena.proposalsButForIds(played(""));
    server.thinkAsLongAsItMay();
    server.misbehave(EnumSet.noneOf(Mischief.class), 0);
    TournamentId id = played("budget: { tokens: 50000 }");

    assertThat(server.billedTokens()).isBetween(45_000L, 50_000L);
    assertThat(reason(id))
        .startsWith(
            "The budget of 'wanderer' in this tournament does not suffice: of 50,000 tokens, ")
        .contains(" is spent", "the next request could cost", "Raise it on the page Endpoints");
    int before = server.answered();
    triedAgain(id);
    assertThat(server.answered()).isEqualTo(before);

    arena.get(Budgets.class).change(id, "wanderer", new Budget(null, 5_000_000L), Arena.BY);
    triedAgain(id);
    assertThat(server.answered()).isEqualTo(QUESTIONS);
    assertThat(arena.proposalsButForIds(id)).isEqualTo(expected);
    assertThat(arena.tournaments().history(id).toString()).contains("budget of 'wanderer'");
  }

  @Test
  void moneyIsCountedAtThePriceOfBothKindsOfTokens() {
    server.thinkAsLongAsItMay();
    TournamentId id = played("budget: { money: 30 }");

    AccountReport report = report(id);
    assertThat(report.account().spent().money())
        .isLessThanOrEqualTo(BigDecimal.valueOf(30))
        .isEqualByComparingTo(
            BigDecimal.valueOf(report.promptTokens() + 3 * report.answerTokens(), 3));
    assertThat(reason(id)).contains("of money 30, ", "(money 2");
  }
}
