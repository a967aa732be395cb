package amalgam.contestant.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import amalgam.arena.Arena;
import amalgam.concept.ConceptSpace;
import amalgam.contestant.ContestantCatalog;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.baseline.RandomWalk;
import amalgam.contestant.baseline.ShortestPath;
import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.Leaderboards;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models behind servers play a tournament to its end, however the servers behave. */
class EndpointTournamentTest {

  private static final String DEFINITION =
      """
      name: Behind servers
      space: small
      samplesPerPrompt: 2
      proposalsPerBlock: 40
      prompts: { kind: plain, bundles: 10, levels: 3, leastHops: 2, mostHops: 3 }
      entrants:
        - endpoint:
            id: wanderer
            name: Wanderer 7B
            baseUrl: %s
            model: lab/wanderer
            parameters: 7000000000
            context: open book
            concurrency: 6
          decodings: [{ temperature: 0.8, topP: 0.9 }, { temperature: 0.8, minHops: 3 }]
        - endpoint:
            id: sprinter
            baseUrl: %s/
            model: lab/sprinter
            context: closed book
            concurrency: 6
        - contestants: [shortest-path]
      """;

  private static final String WITHOUT_ENDPOINTS =
      """
      name: At home
      space: small
      prompts: { kind: plain, bundles: 2, levels: 2, leastHops: 2, mostHops: 3 }
      entrants:
        - contestants: [shortest-path]
      """;

  private static final String LATE =
      """
      entrants:
        - endpoint: { id: latecomer, baseUrl: '%s', model: lab/late, context: closed book }
      """;

  /** 30 prompts; two entrants that draw twice each, and two greedy ones. */
  private static final int OF_ENDPOINTS = 30 * 5;

  private static final int TRIES = 8;

  private static final String[] SETTINGS = {
    "--amalgam.endpoints.tries=" + TRIES,
    "--amalgam.endpoints.retry-pause=5ms",
    "--amalgam.endpoints.longest-pause=200ms",
    "--amalgam.endpoints.rest=10ms",
    "--amalgam.endpoints.timeout=2s",
    "--amalgam.endpoints.longest-body=65536"
  };

  @TempDir private static Path folder;

  private static Arena arena;
  private static StandInServer first;
  private static StandInServer second;

  @BeforeAll
  static void open() throws IOException {
    arena = Arena.in(folder, SETTINGS);
    ConceptSpace space = arena.storeSmallSpace();
    first = new StandInServer(space, new RandomWalk(space, 6, DecodingSettings.GREEDY));
    second = new StandInServer(space, new ShortestPath(space, 6));
  }

  @AfterAll
  static void leave() {
    first.close();
    second.close();
    arena.close();
  }

  private TournamentId played(EnumSet<Mischief> mischief, int badTries) {
    first.misbehave(mischief, badTries);
    second.misbehave(mischief, badTries);
    TournamentId id = arena.start(DEFINITION.formatted(first.baseUrl(), second.baseUrl()));
    arena.await(id, TournamentStatus.FINISHED);
    assertThat(arena.tournaments().failedUnits(id)).isEmpty();
    assertThat(first.answered() + second.answered()).isEqualTo(OF_ENDPOINTS);
    return id;
  }

  @Test
  void misbehavingServersChangeNoProposalAndNothingIsAnsweredTwice() {
    TournamentId calm = played(EnumSet.noneOf(Mischief.class), 0);
    assertThat(List.of(first.mostAtATime(), second.mostAtATime())).allMatch(most -> most <= 6);
    TournamentId wild = played(EnumSet.allOf(Mischief.class), 3);

    assertThat(arena.proposalsCsv(calm)).doesNotContain("unparsable").contains("wanderer");
    assertThat(arena.proposalsButForIds(calm)).hasSize(1 + OF_ENDPOINTS + 30);
    assertThat(arena.proposalsButForIds(wild)).isEqualTo(arena.proposalsButForIds(calm));
  }

  @Test
  void aUnitThatFailedInSpiteOfAllTriesIsTriedAgainAndChangesNothing() {
    TournamentId calm = played(EnumSet.noneOf(Mischief.class), 0);
    TournamentId late = played(EnumSet.of(Mischief.BUSY), TRIES);

    assertThat(arena.proposalsButForIds(late)).isEqualTo(arena.proposalsButForIds(calm));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "id: wanderer | id: shortest-path | 'shortest-path' is the id of another contestant",
        "model: lab/wanderer | model: lab/another | entered before with another model",
        "context: open book | context: closed book | entered before with another model, context",
        "//localhost | //169.254.169.254 | has an address that is never called",
        "//localhost | //nowhere.invalid | The server 'nowhere.invalid' of the endpoint is not known"
      })
  void whoMayNotEnterIsToldWhyAndNothingIsStored(String right, String wrong, String said) {
    String definition = DEFINITION.formatted(first.baseUrl(), second.baseUrl());
    played(EnumSet.noneOf(Mischief.class), 0);
    int before = arena.tournaments().all().size();

    assertThatExceptionOfType(TournamentException.class)
        .isThrownBy(() -> arena.start(definition.replace(right, wrong)))
        .withMessageContaining(said);
    assertThat(arena.tournaments().all()).hasSize(before);
  }

  @Test
  void oneMayComeLateAndBeNamedByItsIdFromThenOn() {
    TournamentId id = arena.start(WITHOUT_ENDPOINTS);
    arena.tournaments().enter(id, LATE.formatted(second.baseUrl()), Arena.BY);
    arena.await(id, TournamentStatus.FINISHED);
    TournamentId next = arena.start(WITHOUT_ENDPOINTS.replace("shortest-path", "latecomer"));
    arena.await(next, TournamentStatus.FINISHED);

    assertThat(arena.proposalsCsv(id)).contains("latecomer,", "shortest-path,");
    assertThat(arena.proposalsCsv(next)).contains("latecomer,");
  }

  @Test
  void theyStandOnTheBoardWithTheirSizeAndOnTheListOfThoseWhoCouldPlay() {
    TournamentId id = played(EnumSet.noneOf(Mischief.class), 0);

    assertThat(board(id))
        .extracting(one -> one.contestant().id())
        .contains("wanderer", "sprinter", "shortest-path");
    assertThat(board(id))
        .filteredOn(one -> one.contestant().id().equals("wanderer"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.contestant().parameters()).isEqualTo(7_000_000_000L);
              assertThat(one.entrants()).hasSize(2);
            });
    assertThat(arena.get(ContestantCatalog.class).find("wanderer")).isPresent();
    assertThat(arena.get(ContestantCatalog.class).facts("wanderer").toString())
        .contains("lab/wanderer", "open book")
        .doesNotContain("localhost");
  }

  private static List<ContestantStanding> board(TournamentId id) {
    return arena.get(Leaderboards.class).board(id, BoardQuery.WHOLE).orElseThrow().contestants();
  }
}
