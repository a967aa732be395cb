package amalgam.platform.web;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import amalgam.AmalgamApplication;
import amalgam.arena.ExportedRows;
import amalgam.concept.SpaceCatalog;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.tournament.By;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs rely on of comparisons and replays. */
class HistoryInterfaceTest {

  private static final String DEFINITION =
      """
      name: Played
      space: small
      samplesPerPrompt: 2
      proposalsPerBlock: 12
      prompts: { kind: detour, bundles: 20, levels: 3, leastHops: 2, mostHops: 4 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, minHops: 3 }]
        - contestants: [shortest-path, optimiser]
      """;
  private static final String ALONE =
      """
      name: Alone
      space: small
      prompts: { kind: detour, bundles: 2, levels: 1, leastHops: 2, mostHops: 4 }
      entrants: [{ contestants: [optimiser] }]
      """;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private static Path data;

  private static ConfigurableApplicationContext application;
  private static long id;

  @BeforeAll
  static void play() {
    application =
        new SpringApplicationBuilder(AmalgamApplication.class)
            .run(
                "--server.port=0",
                "--amalgam.demonstration=false",
                "--amalgam.data=" + data,
                "--logging.level.root=warn");
    application
        .getBean(SpaceCatalog.class)
        .store(new LettersSpace("small", 12, 2, 5, 6, new LabelDistribution(1), 3).build());
    id = played(DEFINITION);
  }

  private static long played(String definition) {
    Tournaments tournaments = application.getBean(Tournaments.class);
    TournamentId created = tournaments.create(definition, By.who("a test")).id();
    tournaments.perform(created, TournamentAction.START, By.who("a test"));
    await()
        .atMost(ofSeconds(180))
        .until(() -> tournaments.find(created).orElseThrow().status() == TournamentStatus.FINISHED);
    return created.value();
  }

  @AfterAll
  static void leave() {
    application.close();
  }

  private static HttpResponse<String> get(String path) {
    String port = application.getEnvironment().getRequiredProperty("local.server.port");
    URI address = URI.create("http://localhost:" + port + "/api/v1/tournaments/" + path);
    try {
      return HTTP.send(
          HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String ok(String path) {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(path + response.body()).isEqualTo(200);
    return response.body();
  }

  private static JsonNode json(String path) {
    return new JsonMapper().readTree(ok(path));
  }

  private static JsonNode difference(JsonNode comparison, String measure) {
    return comparison
        .get("differences")
        .valueStream()
        .filter(one -> one.get("measure").asString().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theDifferenceOfCIsThatOfTheBoard() {
    JsonNode board = json(id + "/leaderboard");
    Map<String, Double> creativity =
        board
            .get("contestants")
            .valueStream()
            .collect(
                Collectors.toMap(
                    one -> one.get("contestant").asString(),
                    one -> one.get("creativity").get("estimate").asDouble()));
    JsonNode comparison = json(id + "/comparison?a=optimiser&b=shortest-path");
    JsonNode found = difference(comparison, "creativity");

    assertThat(found.get("n").asInt()).isEqualTo(20);
    assertThat(found.get("difference").get("estimate").asDouble())
        .isCloseTo(
            creativity.getOrDefault("optimiser", 0.0)
                - creativity.getOrDefault("shortest-path", 0.0),
            within(1e-9));
    assertThat(found.get("difference").get("low").asDouble()).isPositive();
    assertThat(found.get("adjustedP").asDouble()).isGreaterThanOrEqualTo(found.get("p").asDouble());
    assertThat(comparison.get("verdict").get("winner").asString()).isEqualTo("a");
    assertThat(comparison.get("verdict").get("decidedAfterBundles").asInt()).isBetween(15, 20);
    assertThat(comparison.get("prompts").get(0).get("bestOfA").get("walk").asString())
        .contains("|");
    assertThat(comparison.get("pairs").size()).isEqualTo(3);
  }

  @Test
  void turnedRoundEveryDifferenceIsTurned() {
    JsonNode there = json(id + "/comparison?a=optimiser&b=random-walk");
    JsonNode back = json(id + "/comparison?a=random-walk&b=optimiser");

    there
        .get("differences")
        .valueStream()
        .filter(one -> one.get("n").asInt() > 0)
        .forEach(
            one -> {
              JsonNode other = difference(back, one.get("measure").asString());
              assertThat(other.get("difference").get("estimate").asDouble())
                  .isEqualTo(-one.get("difference").get("estimate").asDouble());
              assertThat(other.get("a")).isEqualTo(one.get("b"));
            });
    assertThat(back.get("verdict").get("winner").asString()).isEqualTo("b");
  }

  @Test
  void aSettingIsNamedWithItsContestantAndDefaultsAreTheBest() {
    JsonNode named = json(id + "/comparison?b=random-walk,%20T%201,%20%E2%89%A5%203%20hops");

    assertThat(named.get("a").get("key").asString()).isEqualTo("optimiser");
    assertThat(named.get("b").get("entrant").asString()).isEqualTo("T 1, ≥ 3 hops");
    assertThat(json(id + "/comparison").get("b").get("contestant").asString())
        .isEqualTo("shortest-path");
  }

  @Test
  void theCsvHasALineForEachMeasureThatBothHave() {
    ExportedRows rows = ExportedRows.parse(ok(id + "/comparison.csv?a=optimiser&b=shortest-path"));

    assertThat(rows.byName())
        .extracting(row -> row.get("measure"))
        .contains("novelty_given_valid", "creativity");
    assertThat(rows.byName()).allMatch(row -> row.get("a_contestant").equals("optimiser"));
  }

  @Test
  void whoIsNotThereIsRefusedWithThoseWhoAre() {
    HttpResponse<String> refused = get(id + "/comparison?a=nobody");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("nobody").contains("shortest-path");
    assertThat(get(played(ALONE) + "/comparison").statusCode()).isEqualTo(400);
    assertThat(get("987654/comparison").statusCode()).isEqualTo(404);
    assertThat(get("987654/replay.csv").statusCode()).isEqualTo(404);
  }

  @Test
  void theLastStepOfTheReplayIsTheBoard() {
    List<Map<String, String>> steps = ExportedRows.parse(ok(id + "/replay.csv")).byName();
    Map<String, Map<String, String>> board =
        ExportedRows.parse(ok(id + "/leaderboard.csv")).byName().stream()
            .collect(Collectors.toMap(HistoryInterfaceTest::key, Function.identity()));
    String last = steps.getLast().get("step");
    List<Map<String, String>> end =
        steps.stream().filter(row -> last.equals(row.get("step"))).toList();

    assertThat(Integer.parseInt(last)).isBetween(40, 60);
    assertThat(end).hasSize(4);
    long judged = board.values().stream().mapToLong(row -> Long.parseLong(row.get("n"))).sum();
    for (Map<String, String> row : end) {
      assertThat(row.get("judged")).isEqualTo(Long.toString(judged));
      row.forEach(
          (column, value) -> {
            if (!column.equals("step") && !column.equals("judged")) {
              assertThat(value).as(column).isEqualTo(board.get(key(row)).get(column));
            }
          });
    }
  }

  private static String key(Map<String, String> row) {
    return row.get("contestant") + ", " + row.get("entrant");
  }
}
