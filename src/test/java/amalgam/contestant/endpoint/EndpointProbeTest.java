package amalgam.contestant.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import amalgam.arena.Arena;
import amalgam.arena.ExportedRows;
import amalgam.concept.ConceptSpace;
import amalgam.contestant.ContestantException;
import amalgam.contestant.baseline.ShortestPath;
import amalgam.contestant.endpoint.Probe.Finding;
import amalgam.contestant.endpoint.Probe.Outcome;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one learns of a server before a tournament, and what is made of schemas. */
class EndpointProbeTest {

  private static final String WITH_SCHEMA =
      """
      name: With a schema
      space: small
      proposalsPerBlock: 40
      prompts: { kind: plain, bundles: 5, levels: 2, leastHops: 2, mostHops: 3 }
      entrants:
        - endpoint:
            id: %s
            baseUrl: %s
            model: lab/wanderer
            context: closed book
            jsonSchema: true
            concurrency: 1
      """;

  @TempDir private static Path folder;

  private static Arena arena;
  private static ConceptSpace space;
  private StandInServer server;

  @BeforeAll
  static void open() {
    arena = Arena.in(folder, "--amalgam.endpoints.retry-pause=1ms");
    space = arena.storeSmallSpace();
  }

  @BeforeEach
  void serve() throws IOException {
    server = new StandInServer(space, new ShortestPath(space, 6));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @AfterAll
  static void leave() {
    arena.close();
  }

  private Map<Probe, Outcome> outcomes(String model) {
    List<Finding> told = new ArrayList<>();
    List<Finding> findings =
        arena.get(Connections.class).test(settings(server.baseUrl(), model), told::add);
    assertThat(told).isEqualTo(findings);
    return findings.stream().collect(Collectors.toMap(Finding::probe, Finding::outcome));
  }

  private static EndpointSettings settings(String baseUrl, String model) {
    return new EndpointDefinition(
            "probed",
            null,
            null,
            baseUrl,
            model,
            null,
            null,
            ContextMode.CLOSED_BOOK,
            null,
            null,
            null,
            null,
            null,
            null)
        .settings();
  }

  @Test
  void whatWorksAndWhatDoesNotIsFound() {
    Map<Probe, Outcome> bare = outcomes("lab/wanderer");
    assertThat(bare)
        .containsEntry(Probe.ANSWER, Outcome.WORKS)
        .containsEntry(Probe.MODELS, Outcome.WORKS)
        .containsEntry(Probe.SCHEMA, Outcome.DOES_NOT)
        .containsEntry(Probe.LOGPROBS, Outcome.DOES_NOT)
        .containsEntry(Probe.SEED, Outcome.WORKS)
        .containsEntry(Probe.USAGE, Outcome.WORKS);
    server.takeSchemas();
    assertThat(outcomes("lab/another"))
        .containsEntry(Probe.MODELS, Outcome.DOES_NOT)
        .containsEntry(Probe.SCHEMA, Outcome.WORKS);
  }

  @Test
  void aServerThatDoesNotAnswerIsToldWithTheReasonAndAskedNoFurther() {
    server.misbehave(EnumSet.of(Mischief.BROKEN), Integer.MAX_VALUE);
    List<Finding> findings =
        arena.get(Connections.class).test(settings(server.baseUrl(), "m"), one -> {});
    assertThat(findings.getFirst().told()).contains("answered with status 500");
    assertThat(findings)
        .filteredOn(one -> one.outcome() == Outcome.UNTRIED)
        .hasSize(Probe.values().length - 2);
  }

  @Test
  void noServerIsTriedThatMayNotBeAsked() {
    assertThatExceptionOfType(ContestantException.class)
        .isThrownBy(
            () ->
                arena
                    .get(Connections.class)
                    .test(settings("http://169.254.169.254/v1", "m"), one -> {}))
        .withMessageContaining("never called");
  }

  @Test
  void aServerThatTakesNoSchemasIsAskedWithoutThemAndAnswersAll() {
    TournamentId without = played("without");
    int refused = server.schemasRefused();
    assertThat(refused).isEqualTo(1);
    server.takeSchemas();
    TournamentId with = played("with");
    assertThat(server.schemasRefused()).isEqualTo(refused);
    assertThat(walks(with)).hasSize(10).isEqualTo(walks(without));
  }

  private TournamentId played(String id) {
    TournamentId tournament = arena.start(WITH_SCHEMA.formatted(id, server.baseUrl()));
    arena.await(tournament, TournamentStatus.FINISHED);
    assertThat(arena.tournaments().failedUnits(tournament)).isEmpty();
    return tournament;
  }

  private static List<String> walks(TournamentId id) {
    return ExportedRows.parse(arena.proposalsCsv(id)).byName().stream()
        .map(row -> row.get("walk"))
        .toList();
  }
}
