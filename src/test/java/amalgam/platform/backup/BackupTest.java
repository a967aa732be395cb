package amalgam.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.arena.Arena;
import amalgam.arena.ExportedRows;
import amalgam.platform.DataFolder;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

/** A backup that is made while a tournament plays has all of it, and lets it go on elsewhere. */
@ExtendWith(OutputCaptureExtension.class)
class BackupTest {

  static final String DEFINITION =
      """
      name: Backed up
      space: small
      seed: 23
      samplesPerPrompt: 3
      prompts: { kind: plain, bundles: 120, levels: 3, leastHops: 2, mostHops: 3, seed: 9 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, noRevisits: true, minHops: 3 }]
        - contestants: [shortest-path, optimiser]
      """;

  private static final String MODEL = "tiny.safetensors";

  @TempDir private static Path folder;

  private static Path backup;
  private static List<List<String>> expected;

  private CapturedOutput output;

  @BeforeEach
  void listen(CapturedOutput output) {
    this.output = output;
  }

  /** Backs up after some changes of the tournament, while its workers go on. */
  @BeforeAll
  static void backUpWhileItPlays() throws Exception {
    Path origin = folder.resolve("origin");
    try (Arena arena = Arena.in(origin)) {
      Files.createDirectories(origin.resolve("checkpoints"));
      Files.writeString(origin.resolve("checkpoints").resolve(MODEL), "weights");
      arena.get(DataFolder.class).mark(DataFolder.Mark.DEMONSTRATED);
      arena.storeSmallSpace();
      AtomicInteger changes = new AtomicInteger();
      arena.onEveryChange(change -> changes.incrementAndGet());
      TournamentId id = arena.start(DEFINITION);
      arena.awaitThat("it plays", () -> changes.get() >= 5);
      Backup made = arena.get(Backups.class).make(null);
      backup = made.file();
      assertThat(arena.status(id)).as("still playing").isEqualTo(TournamentStatus.RUNNING);
      arena.await(id, TournamentStatus.FINISHED);
      expected = arena.proposalsButForIds(id);
      assertThat(made.manifest().rows().get("proposal"))
          .as("backed up in the middle")
          .isBetween(1L, expected.size() - 2L);
    }
  }

  @Test
  void whatWasRestoredGoesOnToTheSameResult() throws Exception {
    Path elsewhere = folder.resolve("elsewhere");
    assertThat(restore(backup, elsewhere)).isZero();
    assertThat(elsewhere.resolve("checkpoints").resolve(MODEL)).hasContent("weights");
    assertThat(elsewhere.resolve(".restoring")).doesNotExist();
    try (Arena arena = Arena.in(elsewhere)) {
      assertThat(arena.get(DataFolder.class).hasMark(DataFolder.Mark.DEMONSTRATED)).isTrue();
      TournamentId id = arena.tournaments().all().getFirst().id();
      arena.await(id, TournamentStatus.FINISHED);
      ExportedRows.assertSame(arena.proposalsButForIds(id), expected);
    }
  }

  @Test
  void aBackupIsNamedByItsTimeAndLeavesNothingElseBehind() throws IOException {
    assertThat(backup.getFileName().toString()).matches("amalgam-\\d{8}-\\d{6}\\.zip");
    try (Stream<Path> left = Files.list(backup.resolveSibling("."))) {
      assertThat(left.map(Path::getFileName)).containsExactly(backup.getFileName());
    }
  }

  @Test
  void namesThatLeadOutOfTheFolderOrAreTakenAreRefused() {
    try (Arena arena = Arena.in(folder.resolve("names"))) {
      Backups backups = arena.get(Backups.class);
      for (String name : List.of("../out.zip", "/tmp/out.zip", "a/b.zip", ".hidden.zip", "x.sh")) {
        assertThatThrownBy(() -> backups.make(name))
            .isInstanceOf(BackupException.class)
            .hasMessageContaining("ends in .zip, but is '%s'", name);
      }
      backups.make("once.zip");
      assertThatThrownBy(() -> backups.make("once.zip"))
          .isInstanceOf(BackupException.class)
          .hasMessageContaining("is there already");
    }
  }

  @Test
  void nothingIsRestoredOverSomething() throws IOException {
    Path taken = folder.resolve("taken");
    Files.createDirectories(taken.resolve("checkpoints"));
    Files.writeString(taken.resolve("checkpoints").resolve("mine.json"), "{}");
    assertThat(refusal(backup, taken))
        .contains("There is something already: ", "checkpoints (files: 1)");
    assertThat(taken.resolve("amalgam.mv.db")).doesNotExist();
  }

  @Test
  void aDamagedBackupIsRefusedAndNothingChanges() throws IOException {
    Path cut = folder.resolve("cut.zip");
    byte[] whole = Files.readAllBytes(backup);
    Files.write(cut, Arrays.copyOf(whole, whole.length - 1000));
    assertRefused(cut, "is damaged: it is not a whole zip file");
    assertRefused(
        changed("data/checkpoints/" + MODEL, text -> "weightS"),
        "is damaged: 'data/checkpoints/%s' is not what it was".formatted(MODEL));
    assertRefused(
        changed("data/checkpoints/" + MODEL, text -> null),
        "is damaged: 'data/checkpoints/%s' is missing".formatted(MODEL));
    assertRefused(
        changed("manifest.json", text -> text.replace("data/checkpoints/tiny", "../../../tiny")),
        "would be written elsewhere");
    assertRefused(
        changed(
            "manifest.json", text -> text.replaceFirst("\"proposal\" : \\d+", "\"proposal\" : 1")),
        "has not what the backup says it has");
    assertRefused(changed("manifest.json", text -> "{}"), "its manifest.json cannot be read");
    assertRefused(changed("manifest.json", text -> null), "is not a backup of Amalgam");
    assertRefused(folder.resolve("none.zip"), "There is no file");
  }

  @Test
  void aBackupOfANewerVersionOrOfAnotherDatabaseIsRefused() throws IOException {
    assertRefused(
        changed("manifest.json", text -> text.replace("\"schema\" : \"", "\"schema\" : \"9")),
        "made by a newer Amalgam");
    assertRefused(
        changed("manifest.json", text -> text.replace("\"format\" : 1", "\"format\" : 2")),
        "made by a newer Amalgam");
    assertRefused(
        changed("manifest.json", text -> text.replace("\"h2\"", "\"postgresql\"")),
        "of the kind postgresql, but");
  }

  private void assertRefused(Path file, String sentence) throws IOException {
    Path target = folder.resolve("untouched");
    FileSystemUtils.deleteRecursively(target);
    assertThat(refusal(file, target)).contains(sentence);
    if (Files.exists(target)) {
      try (Stream<Path> left = Files.walk(target)) {
        assertThat(left.filter(Files::isRegularFile)).isEmpty();
      }
    }
  }

  /** Runs the command and gives the last line that it said. */
  private String refusal(Path file, Path target) {
    int before = output.getAll().length();
    assertThat(restore(file, target)).isEqualTo(1);
    return output.getAll().substring(before);
  }

  private static int restore(Path file, Path target) {
    return BackupCommands.restore(
        List.of(
            file.toString(),
            "--amalgam.data=" + target,
            "--amalgam.database.url=jdbc:h2:file:${amalgam.data}/amalgam;${amalgam.h2-options}"));
  }

  /** The backup with one of its files changed, or left out where {@code change} gives null. */
  private static Path changed(String name, UnaryOperator<String> change) throws IOException {
    Path file = Files.createTempFile(folder, "changed", ".zip");
    try (ZipFile from = new ZipFile(backup.toFile());
        OutputStream out = Files.newOutputStream(file);
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry : from.stream().toList()) {
        byte[] content;
        try (InputStream in = from.getInputStream(entry)) {
          content = in.readAllBytes();
        }
        String text = entry.getName().equals(name) ? change.apply(new String(content)) : "";
        if (text != null) {
          to.putNextEntry(new ZipEntry(entry.getName()));
          to.write(entry.getName().equals(name) ? text.getBytes() : content);
          to.closeEntry();
        }
      }
    }
    return file;
  }
}
