package amalgam.tournament.play;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.TestDatabase;
import amalgam.arena.TestPostgres;
import amalgam.concept.SpaceCatalog;
import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantCatalog;
import amalgam.platform.node.AliveNodes;
import amalgam.platform.node.Complaints;
import amalgam.platform.node.Gpu;
import amalgam.platform.node.Node;
import amalgam.platform.node.Nodes;
import amalgam.platform.node.Role;
import amalgam.platform.node.Version;
import amalgam.seeding.SeedSpaces;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentChanged;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process with the pages, and workers that do not all hold the same. */
class SeveralWorkersTest {

  private static final String MODEL = "letters-d16-s1";
  private static final String DEFINITION =
      """
      name: Shared
      space: letters
      prompts: { kind: plain, bundles: 40, levels: 2, leastHops: 2, mostHops: 3 }
      entrants:
        - contestants: [letters-d16-s1, shortest-path]
      """;

  @TempDir private Path folder;

  private TestDatabase database;
  private Arena pages;

  @BeforeEach
  void open() {
    database = TestPostgres.shared().database();
    pages = Arena.on(database, folder.resolve("pages"), "--amalgam.role=web");
    pages.get(SpaceCatalog.class).store(SeedSpaces.shipped().build("letters"));
  }

  @AfterEach
  void leave() {
    pages.close();
  }

  @Test
  void aModelPlaysWhereItsFileIsAndIsKnownWhereItIsNot() {
    try (Arena bare = work("bare");
        Arena equipped = equipped()) {
      pages.awaitThat("the pages know the model", () -> knows(pages, MODEL));
      assertThat(pages.get(ContestantCatalog.class).facts(MODEL)).isNotEmpty();
      TournamentId id = pages.start(DEFINITION);
      pages.await(id, TournamentStatus.FINISHED);
      assertThat(pages.progress(id).done()).isEqualTo(160);
      assertThat(transformerUnits(bare)).isZero();
      equipped.awaitThat("it has played it", () -> transformerUnits(equipped) > 0);
    }
  }

  @Test
  void whatNobodyCanDoIsSaidPlainlyAndGoesOnOnceSomebodyCan() {
    TournamentId id;
    try (Arena equipped = equipped()) {
      pages.awaitThat("the pages know the model", () -> knows(pages, MODEL));
      id = pages.tournaments().create(DEFINITION, Arena.BY).id();
    }
    pages.tournaments().perform(id, TournamentAction.START, Arena.BY);
    pages.awaitThat("nobody works", () -> trouble(id).contains("No worker is running"));
    try (Arena bare = work("bare")) {
      pages.awaitThat(
          "the model is missed",
          () -> trouble(id).contains("No running worker has the model of " + MODEL));
      pages.awaitThat("the others play on", () -> pages.progress(id).done() == 80);
      copyModel(folder.resolve("bare"));
      pages.await(id, TournamentStatus.FINISHED);
      bare.awaitThat("it has played it", () -> transformerUnits(bare) > 0);
    }
  }

  @Test
  void transformersGoToAGraphicsProcessorWhileOneIsThere() {
    try (Arena equipped = equipped()) {
      pages.awaitThat("the pages know the model", () -> knows(pages, MODEL));
      Nodes nodes = pages.get(Nodes.class);
      String fingerprint = model(pages).fingerprint();
      TournamentId id = pages.tournaments().create(DEFINITION, Arena.BY).id();
      Node card = node(nodes, new Gpu("NVIDIA H100", 80L << 30), Duration.ZERO, fingerprint);
      nodes.announce(card);
      equipped.awaitThat(
          "the worker sees it",
          () -> equipped.get(AliveNodes.class).workers().stream().anyMatch(n -> n.gpu() != null));
      pages.tournaments().perform(id, TournamentAction.START, Arena.BY);
      pages.awaitThat("the baseline is done", () -> pages.progress(id).done() == 80);
      assertThat(transformerUnits(equipped)).isZero();
      nodes.sayGoodbye(card.id());
      pages.await(id, TournamentStatus.FINISHED);
      equipped.awaitThat("it has played it", () -> transformerUnits(equipped) > 0);
    }
  }

  @Test
  void newsOfWorkDoneElsewhereReachThePages() {
    AtomicReference<TournamentChanged> heard = new AtomicReference<>();
    pages.onEveryChange(
        change -> {
          if (change.elsewhere()) {
            heard.set(change);
          }
        });
    try (Arena worker = work("worker")) {
      TournamentId id = pages.start(DEFINITION.replace("letters-d16-s1, ", ""));
      pages.await(id, TournamentStatus.FINISHED);
      pages.awaitThat("they are heard", () -> heard.get() != null);
      assertThat(heard.get().tournament()).isEqualTo(id);
      System.out.printf(
          "News of another process are heard after %d ms (median of 21)%n",
          medianMillis(worker, id, heard));
      assertThat(worker.status(id)).isEqualTo(TournamentStatus.FINISHED);
    }
  }

  private long medianMillis(
      Arena worker, TournamentId id, AtomicReference<TournamentChanged> heard) {
    List<Long> millis = new ArrayList<>();
    for (int message = 0; message < 21; message++) {
      heard.set(null);
      long told = System.nanoTime();
      worker.get(Announcer.class).changed(id);
      pages.awaitThat("they are heard", () -> heard.get() != null);
      millis.add((System.nanoTime() - told) / 1_000_000);
    }
    return millis.stream().sorted().toList().get(millis.size() / 2);
  }

  @Test
  void clocksThatAreOffVersionsThatDifferAndMissingModelsAreSaid() {
    Nodes nodes = pages.get(Nodes.class);
    try (Arena newer = work("newer", "--amalgam.version=99.1")) {
      nodes.announce(node(nodes, null, Duration.ofSeconds(127), "f1"));
      List<Node> seen = new ArrayList<>();
      pages.awaitThat(
          "all are seen",
          () -> {
            seen.clear();
            seen.addAll(pages.get(AliveNodes.class).list());
            return seen.size() == 3;
          });
      assertThat(newer.get(Version.class).word()).isEqualTo("99.1");
      assertThat(Complaints.of(seen))
          .anyMatch(one -> one.contains("is 2 min 7 s ahead of the database's"))
          .anyMatch(one -> one.contains("Nodes of different versions run side by side ("))
          .anyMatch(one -> one.contains("has no model files"));
    }
  }

  private Arena work(String name, String... settings) {
    String[] all = new String[settings.length + 1];
    all[0] = "--amalgam.role=worker";
    System.arraycopy(settings, 0, all, 1, settings.length);
    return Arena.on(database, folder.resolve(name), all);
  }

  private Arena equipped() {
    copyModel(folder.resolve("equipped"));
    return work("equipped");
  }

  private static void copyModel(Path data) {
    try {
      Path checkpoints = Files.createDirectories(data.resolve("checkpoints"));
      for (String file : new String[] {MODEL + ".safetensors", MODEL + ".json"}) {
        Files.copy(Path.of("seeds", "checkpoints", file), checkpoints.resolve(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String trouble(TournamentId id) {
    return String.valueOf(pages.progress(id).trouble());
  }

  private static boolean knows(Arena arena, String contestant) {
    return arena.get(ContestantCatalog.class).find(contestant).isPresent();
  }

  private static Contestant model(Arena arena) {
    return arena.get(ContestantCatalog.class).find(MODEL).orElseThrow();
  }

  private static long transformerUnits(Arena arena) {
    return arena
        .get(MeterRegistry.class)
        .find("amalgam.units")
        .tag("kind", "propose-transformer")
        .timers()
        .stream()
        .mapToLong(timer -> timer.count())
        .sum();
  }

  private static Node node(Nodes nodes, Gpu gpu, Duration ahead, String fingerprint) {
    Instant now = nodes.now();
    // Silent from now on, it counts as alive for a while.
    Instant seen = now.plusSeconds(600);
    return new Node(
        "stand-in-" + fingerprint,
        "elsewhere",
        Role.WORKER,
        "1.0",
        1,
        "a stand-in",
        gpu,
        ahead,
        now,
        seen,
        null,
        null,
        Set.of(fingerprint));
  }
}
