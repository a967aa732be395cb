package amalgam.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amalgam.AmalgamApplication;
import amalgam.arena.Moody;
import amalgam.concept.SpaceCatalog;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.leaderboard.Leaderboards;
import amalgam.platform.health.QueueAge;
import amalgam.platform.metrics.WorkMetrics;
import amalgam.tournament.By;
import amalgam.tournament.Tournament;
import amalgam.tournament.Tournaments;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What whoever watches over a running application relies on. */
class WatchedApplicationTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private static Path data;

  private static ConfigurableApplicationContext application;

  /** A queue as a test wants it. */
  static class Queue implements QueueAge {

    private volatile Optional<Duration> wait = Optional.empty();
    private volatile int workers = 1;

    @Override
    public Optional<Duration> oldestDue() {
      return wait;
    }

    @Override
    public int liveWorkers() {
      return workers;
    }

    @Bean
    MeterBinder depth() {
      return WorkMetrics.queueDepth(() -> 4711);
    }
  }

  @BeforeAll
  static void start() {
    application =
        new SpringApplicationBuilder(AmalgamApplication.class, Moody.class, Queue.class)
            .run(
                "--server.port=0",
                "--amalgam.demonstration=false",
                "--amalgam.data=" + data,
                "--amalgam.node=one",
                "--amalgam.database.url=jdbc:h2:file:${amalgam.data}/amalgam;${amalgam.h2-options}",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off");
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void healthSpeaksOfDatabaseDiskDeviceAndQueue() {
    await()
        .untilAsserted(
            () ->
                assertThat(health("").at("/components/device/status").asString()).isEqualTo("UP"));
    JsonNode health = health("");
    assertThat(health.at("/status").asString()).isEqualTo("UP");
    assertThat(health.at("/components/db/status").asString()).isEqualTo("UP");
    assertThat(health.at("/components/diskSpace/details/path").asString())
        .isEqualTo(data.toString());
    assertThat(health.at("/components/device/details/device").asString()).contains("PyTorch");
    assertThat(health.at("/components/queue/details/liveWorkers").asInt()).isEqualTo(1);
  }

  @Test
  void probesTellWhetherItLivesAndWhetherItCanServe() {
    assertThat(health("/liveness").at("/status").asString()).isEqualTo("UP");
    JsonNode readiness = health("/readiness");
    assertThat(readiness.at("/status").asString()).isEqualTo("UP");
    assertThat(readiness.at("/components").propertyNames())
        .containsExactlyInAnyOrder("db", "readinessState");
  }

  @Test
  void workThatWaitsForLongWithoutAnyWorkerIsOutOfService() {
    Queue queue = application.getBean(Queue.class);
    queue.wait = Optional.of(Duration.ofMinutes(6));
    queue.workers = 0;
    try {
      HttpResponse<String> answer = get("/actuator/health");
      assertThat(answer.statusCode()).isEqualTo(503);
      JsonNode found = json(answer).at("/components/queue");
      assertThat(found.at("/status").asString()).isEqualTo("OUT_OF_SERVICE");
      assertThat(found.at("/details/oldestDueSeconds").asInt()).isEqualTo(360);
      assertThat(found.at("/details/reason").asString()).contains("start one");
      queue.workers = 1;
      assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
      queue.workers = 0;
      queue.wait = Optional.of(Duration.ofMinutes(4));
      assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
    } finally {
      queue.workers = 1;
      queue.wait = Optional.empty();
    }
  }

  @Test
  void whatWasDoneIsThereToScrape() {
    WorkMetrics metrics = application.getBean(WorkMetrics.class);
    metrics.unitDone("propose", "done", Duration.ofSeconds(2));
    metrics.proposed(3);
    metrics.generated(12);
    assertThat(metrics.judging(() -> "judged")).isEqualTo("judged");
    computeBoard();
    HttpResponse<String> page = get("/");
    String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .as("sessions end in the node's name")
        .matches("JSESSIONID=[0-9A-F]+\\.one;.*");

    String scraped = get("/actuator/prometheus").body();
    assertThat(scraped)
        .contains("amalgam_units_seconds_count{kind=\"propose\",outcome=\"done\"} 1")
        .contains("amalgam_units_seconds_sum{kind=\"propose\",outcome=\"done\"} 2.0")
        .containsPattern("amalgam_proposals_total [1-9]")
        .contains("amalgam_tokens_total 12.0")
        .contains("amalgam_judge_seconds_count 1")
        .containsPattern("amalgam_board_seconds_count [1-9]")
        .contains("amalgam_queue_depth 4711.0")
        .containsPattern("amalgam_sessions [1-9]")
        .containsPattern("amalgam_pages \\d")
        .contains("http_server_requests_seconds_count{");
  }

  private static void computeBoard() {
    application
        .getBean(SpaceCatalog.class)
        .store(new LettersSpace("small", 12, 2, 5, 6, new LabelDistribution(1), 3).build());
    Tournament tournament =
        application
            .getBean(Tournaments.class)
            .create(
                """
                name: Watched
                space: small
                prompts: { kind: plain, bundles: 2, levels: 2, leastHops: 2, mostHops: 3 }
                entrants:
                  - contestants: [shortest-path]
                """,
                By.who("a test"));
    assertThat(application.getBean(Leaderboards.class).board(tournament.id(), 0)).isPresent();
  }

  private static JsonNode health(String group) {
    return json(get("/actuator/health" + group));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static HttpResponse<String> get(String address) {
    String port = application.getEnvironment().getProperty("local.server.port");
    try {
      return HTTP.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
