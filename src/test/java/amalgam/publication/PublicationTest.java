package amalgam.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.arena.Arena;
import amalgam.contestant.Answer;
import amalgam.leaderboard.export.ResultFiles;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody relies on who gets a tournament as a folder, or as a report. */
class PublicationTest {

  private static final String NAME = "<script>alert(1)</script> \\\"&' 100% {{name}} \\\\alpha";

  private static final String DEFINITION =
      """
      name: "%s"
      space: small
      seed: 7
      samplesPerPrompt: 5
      prompts: { kind: plain, bundles: 20, levels: 3, leastHops: 2, mostHops: 4, seed: 2 }
      rules: { hopBudget: 5, allowRevisits: true }
      weights: { alphaHops: 0.5, alphaSurprise: 1.5, alphaInclusion: 2, alphaExclusion: 0.25 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }]
        - contestants: [shortest-path, moody]
      """
          .formatted(NAME);

  private static final String SAID = "</q><img src=x onerror=alert(1)> {{{name}}} <!-- 猫";

  @TempDir private static Path folder;

  private static Arena arena;
  private static Tournament tournament;
  private static Path results;
  private static PublishedFolder published;

  @BeforeAll
  static void publish() throws IOException {
    arena = Arena.in(folder.resolve("data"));
    arena.storeSmallSpace();
    arena
        .moody()
        .become((terms, block) -> block.stream().map(asked -> new Answer(null, SAID)).toList());
    TournamentId id = arena.start(DEFINITION);
    arena.await(id, TournamentStatus.FINISHED);
    tournament = arena.tournaments().find(id).orElseThrow();
    results = folder.resolve("results");
    arena.get(ResultFiles.class).write(new PublishedFolder(results), tournament);
    published = new PublishedFolder(folder.resolve("published"));
    Publisher.publish(results, published);
  }

  @AfterAll
  static void leave() {
    arena.close();
  }

  @Test
  void everyFileCanBeCheckedWithTheSystemsOwnTool() throws Exception {
    Process check =
        new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS")
            .directory(published.path().toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(check.waitFor()).as(said).isZero();
    assertThat(said.lines())
        .hasSize(published.files().size() - 1)
        .allMatch(l -> l.endsWith(": OK"));
  }

  @Test
  void publishedAgainItIsTheSameByteForByteByWhicheverWay() throws IOException {
    PublishedFolder again = new PublishedFolder(folder.resolve("again"));
    Publisher.publish(results, again);
    assertSameFiles(again.files(), published.files());

    PublishedFolder stored = new PublishedFolder(folder.resolve("stored"));
    arena.get(Publisher.class).publish(tournament, stored);
    assertSameFiles(stored.files(), published.files());

    byte[] archive = archive();
    assertThat(archive()).isEqualTo(archive);
    assertSameFiles(unpacked(archive), published.files());
  }

  private static void assertSameFiles(Map<String, byte[]> found, Map<String, byte[]> expected) {
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    found.forEach((name, content) -> assertThat(content).as(name).isEqualTo(expected.get(name)));
  }

  private static byte[] archive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipShelf shelf = new ZipShelf(bytes, "board")) {
      arena.get(Publisher.class).publish(tournament, shelf);
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getName()).startsWith("board/");
        files.put(entry.getName().substring("board/".length()), zip.readAllBytes());
      }
    }
    return files;
  }

  @Test
  void everyLinkLeadsToAFileOfTheFolder() throws IOException {
    assertThat(published.pages()).hasSize(3 + 3 + 2);
    assertThat(published.deadLinks()).isEmpty();
  }

  @Test
  void namesAndAnswersAreTextAndNothingElse() throws IOException {
    for (Path page : published.pages()) {
      assertThat(Files.readString(page))
          .as(page.toString())
          .contains("&lt;script&gt;")
          .doesNotContain("<script", "<img", "<!-- 猫");
    }
    assertThat(Files.readString(published.path().resolve("contestants/3-moody.html")))
        .contains("&lt;img src");
  }

  @Test
  void whereNobodyWasAskedNeitherVotesNorPointsAreToldOf() throws IOException {
    assertThat(Files.readString(published.path().resolve("record.html")))
        .contains("Nobody was asked which of two proposals is better")
        .doesNotContain("Their points");
    assertThat(Files.readString(published.path().resolve("index.html")))
        .doesNotContain("scales.csv");
  }

  @Test
  void theRecordTellsHowItWasPlayed() throws IOException {
    assertThat(Files.readString(published.path().resolve("record.html")))
        .contains("60 prompts, in 20 matched bundles of 3 levels (seed 2)")
        .contains("A walk may have at most 5 hops and may visit a concept twice.")
        .contains("Settings that draw at random answered every prompt 5 times, greedy ones once.")
        .contains("Base paths are shortest paths")
        .contains("420 of 420 planned proposals were judged; none was given up.")
        .contains(arena.get(amalgam.concept.SpaceCatalog.class).get("small").hash())
        .contains("hold 95% and come from")
        .contains("1,000 times (seed 1; xoroshiro128++)")
        .contains("0.5·<i>h</i> + 1.5·<i>S</i>")
        .contains("(1 + 2·|<i>I</i>|)(1 + 0.25·|<i>X</i>|)")
        .contains("samplesPerPrompt: 5");
  }

  @Test
  void theReportCanBeCited() {
    assertThat(arena.get(Publisher.class).report(tournament, "/"))
        .contains("@misc{amalgam-script-alert-1-script-100-name-alpha,")
        .contains("100\\% \\{\\{name\\}\\} \\textbackslash{}alpha")
        .contains("eprint        &#x3D; {2509.21043}")
        .contains("<svg", "0.5·<i>h</i>", "Table 2. Board")
        .doesNotContain("<script", "<link", "src=");
  }

  @Test
  void resultsThatWereChangedAreNotPublished() throws IOException {
    Path changed = folder.resolve("changed");
    arena.get(ResultFiles.class).write(new PublishedFolder(changed), tournament);
    Files.writeString(changed.resolve("leaderboard.json"), "{}");
    assertThatThrownBy(
            () -> Publisher.publish(changed, new PublishedFolder(folder.resolve("none"))))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("leaderboard.json' is not as the run left it");
    assertThat(folder.resolve("none")).doesNotExist();
    assertThatThrownBy(() -> Publisher.publish(folder, published))
        .hasMessageContaining("holds no finished run: there is no SHA256SUMS in it");
  }
}
