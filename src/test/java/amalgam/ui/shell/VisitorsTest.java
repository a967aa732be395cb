package amalgam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amalgam.AmalgamApplication;
import amalgam.arena.Finished;
import amalgam.tournament.TournamentId;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is left of people who came, looked and went. */
class VisitorsTest {

  /** Tomcat looks for visits that are over every sixth time that it looks around. */
  private static final Duration SOON = Duration.ofSeconds(60);

  private static final String WAY_TO_THE_BOARD =
      """
      {"csrfToken":"%s","syncId":0,"clientId":0,"rpc":[{"type":"event","node":1,
      "event":"ui-navigate","data":{"route":"","query":"","appShellTitle":"","historyState":null,
      "trigger":""}}]}""";

  @TempDir private static Path data;

  private static ConfigurableApplicationContext application;
  private static TournamentId tournament;

  @BeforeAll
  static void start() {
    application =
        new SpringApplicationBuilder(AmalgamApplication.class)
            .run(
                "--server.port=0",
                "--server.servlet.session.timeout=20s",
                "--server.tomcat.background-processor-delay=1s",
                "--amalgam.visits.unopened=2s",
                "--amalgam.demonstration=false",
                "--amalgam.data=" + data,
                "--amalgam.database.url=jdbc:h2:file:${amalgam.data}/amalgam;${amalgam.h2-options}",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off");
    tournament = Finished.in(application);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void whoAsksForAPageAndNeverOpensItIsSoonForgotten() throws Exception {
    try (HttpClient crawler = HttpClient.newHttpClient()) {
      ask(crawler, "/");
      await().atMost(SOON).until(() -> held("amalgam.sessions") == 0);
    }
  }

  @Test
  void publicDataAndTheEmbeddedPlotOpenNoVisit() throws Exception {
    try (HttpClient reader = HttpClient.newHttpClient()) {
      for (String address :
          List.of(
              "/api/v1/tournaments",
              "/api/v1/tournaments/%s/leaderboard".formatted(tournament),
              "/embed/tournaments/" + tournament,
              "/report/" + tournament)) {
        HttpResponse<String> answer = ask(reader, address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.headers().allValues("set-cookie")).as(address).isEmpty();
      }
    }
  }

  @Test
  @Tag("proof")
  void aThousandVisitorsWhoOpenedTheBoardLeaveNothingBehindAfterTheirTime() throws Exception {
    visit();
    await().atMost(Duration.ofMinutes(2)).until(() -> held("amalgam.sessions") == 0);
    long before = bytesInUse();
    for (int visitor = 0; visitor < 1000; visitor++) {
      visit();
    }
    assertThat(held("amalgam.sessions")).isPositive();
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> held("amalgam.sessions") == 0 && held("amalgam.pages") == 0);
    assertThat(bytesInUse() - before).as("bytes more in use").isLessThan(8L << 20);
  }

  /** As a browser does: the page, its application, and the way to the board. */
  private static void visit() throws Exception {
    try (HttpClient visitor = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
      ask(visitor, "/");
      JsonNode begun =
          JsonMapper.shared()
              .readTree(ask(visitor, "/?v-r=init&location=&query=").body())
              .get("appConfig");
      String key = begun.get("uidl").path("Vaadin-Security-Key").asString("");
      HttpResponse<String> board =
          visitor.send(
              HttpRequest.newBuilder(address("/?v-r=uidl&v-uiId=" + begun.get("v-uiId").asInt()))
                  .header("Content-Type", "application/json; charset=UTF-8")
                  .POST(HttpRequest.BodyPublishers.ofString(WAY_TO_THE_BOARD.formatted(key)))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(board.statusCode()).isEqualTo(200);
      assertThat(board.body()).as("the page of the board").contains("The further right a model");
    }
  }

  private static HttpResponse<String> ask(HttpClient client, String address)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(address(address)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static URI address(String path) {
    String port = application.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://localhost:" + port + path);
  }

  private static double held(String gauge) {
    return application.getBean(MeterRegistry.class).get(gauge).gauge().value();
  }

  /** After collections that find nothing more to free. */
  private static long bytesInUse() {
    Runtime runtime = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    for (long next = collected(runtime); next < used; next = collected(runtime)) {
      used = next;
    }
    return used;
  }

  private static long collected(Runtime runtime) {
    System.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
