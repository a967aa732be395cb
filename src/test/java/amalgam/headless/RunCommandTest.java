package amalgam.headless;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.AmalgamApplication;
import amalgam.arena.Arena;
import amalgam.arena.ExportedRows;
import amalgam.arena.HeadlessRun;
import amalgam.leaderboard.export.TournamentExports;
import amalgam.seeding.Shipment;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a script gets from the command: the files of the interface, whatever happens to it. */
class RunCommandTest {

  private static final String DEFINITION =
      """
      name: Scripted
      space: letters
      seed: 3
      samplesPerPrompt: 2
      proposalsPerBlock: 16
      prompts: { kind: detour, bundles: 20, levels: 3, leastHops: 2, mostHops: 4, seed: 2 }
      rules: { hopBudget: 5, allowRevisits: false }
      weights: { alphaHops: 0.5, alphaSurprise: 1.5, alphaInclusion: 2, alphaExclusion: 0.25 }
      entrants:
        - contestants: [letters-d16-s1]
          decodings: [{}, { temperature: 0.7 }]
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }]
        - contestants: [shortest-path]
      """;

  private static final String LONG_DEFINITION =
      """
      name: Interrupted
      space: letters
      seed: 17
      samplesPerPrompt: 3
      proposalsPerBlock: 8
      prompts: { kind: plain, bundles: 120, levels: 3, leastHops: 2, mostHops: 3, seed: 9 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, noRevisits: true, minHops: 3 }]
        - contestants: [shortest-path, optimiser]
      """;

  private static final String[] IDS = {"proposal_id", "prompt_id"};

  @TempDir private Path folder;

  @Test
  void itsFilesAreThoseOfTheInterfaceOfAWebApplication() throws Exception {
    Path loaded = folder.resolve("loaded");
    Path out = folder.resolve("results");
    Process process =
        start(out, DEFINITION, List.of("-Xlog:class+load:file=" + loaded + "::filecount=0"));
    List<String> said = process.errorReader().lines().toList();
    assertThat(process.waitFor()).as(() -> String.join("\n", said)).isZero();

    assertThat(said)
        .startsWith("Playing 'Scripted'; the results go to '" + out + "'.")
        .endsWith("100%  360 of 360 proposals", "Finished: 360 of 360 proposals were judged.")
        .hasSizeLessThan(16);
    assertThat(folder.resolve("output")).isEmptyFile();
    assertThat(Files.readAllLines(loaded))
        .anyMatch(line -> line.contains(" amalgam.headless.RunCommand "))
        .noneMatch(line -> line.contains(" org.apache.catalina.core.StandardServer "))
        .noneMatch(line -> line.contains(" com.vaadin.flow.server.VaadinServletService "));
    checkSums(out);
    compareWithInterface(out);
  }

  private void compareWithInterface(Path out) throws Exception {
    try (ConfigurableApplicationContext application =
        new SpringApplicationBuilder(AmalgamApplication.class)
            .run(
                "--server.port=0",
                "--amalgam.demonstration=false",
                "--amalgam.data=" + folder.resolve("installation"),
                "--logging.level.root=error")) {
      application.getBean(Shipment.class).unpack();
      Path definition = Files.writeString(folder.resolve("again.yaml"), DEFINITION);
      String address =
          "http://localhost:%s/api/v1"
              .formatted(application.getEnvironment().getProperty("local.server.port"));
      TournamentId id = play(application, Files.readString(definition));
      String tournament = address + "/tournaments/" + id;
      for (String table :
          List.of("prompts.csv", "proposals.csv", "scales.csv", "leaderboard.csv")) {
        assertThat(rows(Files.readString(out.resolve(table))))
            .as(table)
            .isEqualTo(rows(get(tournament + "/" + table)));
      }
      assertThat(json(Files.readString(out.resolve("tournament.json"))))
          .isEqualTo(json(get(tournament)));
      assertThat(json(Files.readString(out.resolve("leaderboard.json"))))
          .isEqualTo(json(get(tournament + "/leaderboard")));
      assertThat(out.resolve("edges.tsv")).hasContent(get(address + "/spaces/letters/edges.tsv"));
    }
  }

  private static TournamentId play(ConfigurableApplicationContext application, String definition)
      throws InterruptedException {
    Tournaments tournaments = application.getBean(Tournaments.class);
    TournamentId id = tournaments.create(definition, Arena.BY).id();
    tournaments.perform(id, TournamentAction.START, Arena.BY);
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (tournaments.find(id).orElseThrow().status() != TournamentStatus.FINISHED) {
      assertThat(System.nanoTime()).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return id;
  }

  private static String get(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static List<List<String>> rows(String csv) {
    return ExportedRows.parse(csv).without(IDS);
  }

  private static ObjectNode json(String text) {
    ObjectNode read = (ObjectNode) JsonMapper.shared().readTree(text);
    return read.remove(List.of("id", "tournament", "createdAt"));
  }

  private static void checkSums(Path out) throws Exception {
    List<String> found = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve("SHA256SUMS"))) {
      String[] words = line.split("  ");
      byte[] content = Files.readAllBytes(out.resolve(words[1]));
      assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
          .as(words[1])
          .isEqualTo(words[0]);
      found.add(words[1]);
    }
    found.add("SHA256SUMS");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(found);
    }
  }

  @Test
  void killedAndInterruptedItGoesOnToTheSameFiles() throws Exception {
    Assumptions.assumeFalse(isDeafToInterrupts(), "interrupts are ignored where this runs");
    Path out = folder.resolve("results");
    Process killed = start(out, LONG_DEFINITION, List.of());
    awaitShare(killed, 10);
    killed.destroyForcibly();
    assertThat(killed.waitFor()).isNotZero();
    assertThat(Files.list(out)).as("no file before all are there").hasSize(1);

    Process interrupted = start(out, LONG_DEFINITION, List.of());
    awaitShare(interrupted, 30);
    new ProcessBuilder("kill", "-INT", Long.toString(interrupted.pid())).start().waitFor();
    assertThat(interrupted.errorReader().lines().toList())
        .endsWith("Interrupted. What was judged is stored; the same command goes on from there.");
    assertThat(interrupted.waitFor()).isEqualTo(130);

    Process last = start(out, LONG_DEFINITION, List.of());
    List<String> said = last.errorReader().lines().toList();
    assertThat(last.waitFor()).as(() -> String.join("\n", said)).isZero();
    assertThat(said.getFirst()).startsWith("Going on with 'Interrupted'");
    assertThat(said).noneMatch(line -> line.startsWith("  0%"));
    checkSums(out);
    compareWithUninterrupted(out);
  }

  /** Reads what it says until at least so many percent are done. */
  private static void awaitShare(Process process, int percent) throws IOException {
    BufferedReader said = process.errorReader();
    List<String> lines = new ArrayList<>();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      lines.add(line);
      if (line.matches(" *\\d+%.*") && Integer.parseInt(line.split("%")[0].strip()) >= percent) {
        assertThat(line).doesNotStartWith("100%");
        return;
      }
    }
    throw new AssertionError(String.join("\n", lines));
  }

  private static boolean isDeafToInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.notExists(status)
        || Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }

  private void compareWithUninterrupted(Path out) throws IOException {
    try (Arena arena = Arena.in(folder.resolve("uninterrupted"))) {
      arena.get(Shipment.class).unpack();
      TournamentId id = arena.start(LONG_DEFINITION);
      arena.await(id, TournamentStatus.FINISHED);
      Tournament tournament = arena.tournaments().find(id).orElseThrow();
      TournamentExports exports = arena.get(TournamentExports.class);
      assertThat(rows(Files.readString(out.resolve("proposals.csv"))))
          .isEqualTo(arena.proposalsButForIds(id));
      ByteArrayOutputStream board = new ByteArrayOutputStream();
      exports.leaderboardCsv(board, tournament, 0);
      assertThat(out.resolve("leaderboard.csv")).hasBinaryContent(board.toByteArray());
    }
  }

  private Process start(Path out, String definition, List<String> jvmArguments) throws IOException {
    Path file = Files.writeString(folder.resolve("definition.yaml"), definition);
    return HeadlessRun.start(
        folder.resolve("output"), jvmArguments, file.toString(), "--out", out.toString());
  }
}
