package amalgam.ui.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amalgam.AmalgamApplication;
import amalgam.concept.SpaceCatalog;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.rating.RatingBoards;
import amalgam.rating.rater.NewRater;
import amalgam.rating.rater.Raters;
import amalgam.tournament.By;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What hundreds of people who rate at once cost the server. */
@Tag("proof")
class LiveRatersTest {

  private static final Logger LOG = LoggerFactory.getLogger(LiveRatersTest.class);

  private static final int RATERS = 200;

  /** Few enough that one address may give them within a minute. */
  private static final int ANSWERS = 2;

  private static final long MOST_BYTES_EACH = 150_000;

  private static final String DEFINITION =
      """
      name: Rated by many
      space: many-letters
      samplesPerPrompt: 4
      prompts: { kind: detour, bundles: 40, levels: 3, leastHops: 2, mostHops: 4 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, minHops: 3 }]
        - contestants: [shortest-path, optimiser]
      """;

  @TempDir private static Path data;

  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() {
    application =
        new SpringApplicationBuilder(AmalgamApplication.class)
            .run(
                "--server.port=0",
                "--amalgam.demonstration=false",
                "--amalgam.data=" + data,
                "--amalgam.database.url=jdbc:h2:file:${amalgam.data}/amalgam;${amalgam.h2-options}",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off");
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void twoHundredWhoRateAtOnceAreHeldInLittleMemory() throws Exception {
    TournamentId tournament = played();
    try (HttpClient client = HttpClient.newHttpClient()) {
      rate(newcomers(client, tournament, 20));
      long before = bytesInUse();
      double sessions = held();

      List<ScriptedRater> raters = newcomers(client, tournament, RATERS);
      rate(raters);

      assertThat(held() - sessions).isEqualTo(RATERS);
      long each = (bytesInUse() - before) / RATERS;
      LOG.warn("{} raters at once: {} bytes each", RATERS, each);
      assertThat(raters).extracting(ScriptedRater::stage).containsOnly("pair");
      assertThat(application.getBean(RatingBoards.class).version(tournament).votes()).isPositive();
      assertThat(each).isLessThanOrEqualTo(MOST_BYTES_EACH);
    }
  }

  private static void rate(List<ScriptedRater> raters) throws Exception {
    for (ScriptedRater rater : raters) {
      rater.open();
    }
    for (int answer = 0; answer < ANSWERS; answer++) {
      for (ScriptedRater rater : raters) {
        assertThat(rater.stage()).as("%s", rater).isEqualTo("pair");
        rater.answer();
        assertThat(rater.stage()).as("%s", rater).isEqualTo("revealed");
        rater.next();
      }
    }
  }

  private static List<ScriptedRater> newcomers(
      HttpClient client, TournamentId tournament, int count) {
    String port = application.getEnvironment().getRequiredProperty("local.server.port");
    Raters raters = application.getBean(Raters.class);
    List<ScriptedRater> all = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      NewRater begun = raters.begin("en");
      raters.warmedUp(begun.rater().id());
      all.add(
          new ScriptedRater(
              client, "http://localhost:" + port, "rate/" + tournament, begun.secret()));
    }
    return all;
  }

  private static TournamentId played() {
    application
        .getBean(SpaceCatalog.class)
        .store(new LettersSpace("many-letters", 26, 2, 5, 8, LabelDistribution.ZIPF, 1).build());
    Tournaments tournaments = application.getBean(Tournaments.class);
    TournamentId id = tournaments.create(DEFINITION, By.who("a test")).id();
    tournaments.perform(id, TournamentAction.START, By.who("a test"));
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> tournaments.find(id).orElseThrow().status() == TournamentStatus.FINISHED);
    return id;
  }

  private static double held() {
    return application.getBean(MeterRegistry.class).get("amalgam.sessions").gauge().value();
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
