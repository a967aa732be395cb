package amalgam.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import amalgam.AmalgamApplication;
import amalgam.arena.Arena;
import amalgam.arena.TestDatabase;
import amalgam.arena.TestPostgres;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A lab outgrows the database file and moves to PostgreSQL. */
@ExtendWith(OutputCaptureExtension.class)
class MoveCommandTest {

  private static final String DEFINITION =
      """
      name: "Gefüllt & 猫 🜚"
      space: small
      samplesPerPrompt: 4
      prompts: { kind: detour, bundles: 15, levels: 3, leastHops: 2, mostHops: 4, seed: 3 }
      rules: { hopBudget: 5, allowRevisits: false }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, noRevisits: true, minHops: 3 }]
        - contestants: [shortest-path, optimiser]
      """;

  @TempDir private static Path data;
  private static String proposals;
  private static List<Tournament> tournaments;

  @BeforeAll
  static void playOnTheFile() {
    try (Arena arena = Arena.in(data)) {
      arena.storeSmallSpace();
      TournamentId id = arena.start(DEFINITION);
      arena.await(id, TournamentStatus.FINISHED);
      proposals = arena.proposalsCsv(id);
      tournaments = arena.tournaments().all();
      // As it may stand there since before texts were made storable.
      arena
          .get(DSLContext.class)
          .execute("update concept_space set licence = 'a' || char(0) || 'b' where id = 'small'");
    }
  }

  @Test
  void everythingArrivesAndTheFileIsLeftAsItIs(CapturedOutput output) throws IOException {
    byte[] before = Files.readAllBytes(file());
    TestDatabase target = TestPostgres.shared().database();
    move(data, target);

    assertThat(Files.readAllBytes(file())).isEqualTo(before);
    assertThat(output.getAll())
        .containsPattern("proposal +450 +[0-9a-f]{16} +450 +[0-9a-f]{16} +same")
        .contains("U+FFFD stands there now, in this many texts: 1")
        .doesNotContain("DIFFERENT");
    try (Arena arena = Arena.on(target, data)) {
      TournamentId id = tournaments.getFirst().id();
      assertThat(arena.tournaments().all()).isEqualTo(tournaments);
      assertThat(arena.proposalsCsv(id)).isEqualTo(proposals);
      assertThat(arena.status(id)).isEqualTo(TournamentStatus.FINISHED);
      // New rows get ids of their own.
      TournamentId next = arena.start(DEFINITION);
      arena.await(next, TournamentStatus.FINISHED);
      assertThat(next.value()).isGreaterThan(id.value());
      assertThat(arena.proposalsButForIds(next)).isEqualTo(arena.proposalsButForIds(id));
    }
  }

  @Test
  void aDatabaseWithRowsInItIsLeftAlone(CapturedOutput output) {
    TestDatabase target = TestPostgres.shared().database();
    try (Arena arena = Arena.on(target, data)) {
      arena.storeSmallSpace();
    }
    assertRefused(
        output,
        data,
        target,
        "The database at %s is not empty: its table concept_space holds rows."
            .formatted(target.url()));
    try (Arena arena = Arena.on(target, data)) {
      assertThat(arena.tournaments().all()).isEmpty();
    }
  }

  @Test
  void whatDoesNotArriveWholeIsNotKept(CapturedOutput output) throws SQLException {
    TestDatabase target = TestPostgres.shared().database();
    Arena.on(target, data).close();
    try (Connection connection = target.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create function lose() returns trigger language plpgsql as
            $$ begin return case when new.sample = 3 then null else new end; end $$
          """);
      statement.execute(
          "create trigger lossy before insert on proposal for each row execute function lose()");
      // So that what refers to the lost ones does not speak up first.
      statement.execute("alter table assessment drop constraint assessment_proposal_id_fkey");
    }
    assertRefused(output, data, target, "is not what was in");
    assertThat(output.getAll()).containsPattern("proposal +450 +\\p{XDigit}+ +\\d+ .* DIFFERENT");
    try (Arena arena = Arena.on(target, data)) {
      assertThat(arena.tournaments().all()).isEmpty();
    }
  }

  @Test
  void aFileInUseIsNotMoved(CapturedOutput output) throws IOException {
    try (FileChannel file = FileChannel.open(file(), StandardOpenOption.WRITE);
        FileLock held = file.lock()) {
      assertThat(held.isValid()).isTrue();
      assertRefused(
          output,
          data,
          TestPostgres.shared().database(),
          "The database is in use by another process; most likely Amalgam runs already.");
    }
  }

  @Test
  void aFileOfAnotherVersionIsNotMoved(CapturedOutput output, @TempDir Path other)
      throws IOException, SQLException {
    Files.copy(file(), other.resolve(file().getFileName()));
    String url = "jdbc:h2:file:%s/amalgam;DATABASE_TO_LOWER=TRUE".formatted(other);
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update flyway_schema_history set version = '0.' || version where installed_rank ="
              + " (select max(installed_rank) from flyway_schema_history)");
    }
    assertRefused(
        output,
        other,
        TestPostgres.shared().database(),
        "The database file %s was written by another version of Amalgam."
            .formatted(other.resolve(file().getFileName())));
  }

  @Test
  void aFileThatIsNotThereIsNamed(CapturedOutput output, @TempDir Path empty) {
    assertRefused(
        output,
        empty,
        TestPostgres.shared().database(),
        "There is no database file %s to move.".formatted(empty.resolve("amalgam.mv.db")));
  }

  @Test
  void withoutAServerToMoveToTheRightFormIsShown(CapturedOutput output) {
    Throwable refusal =
        catchThrowable(
            () ->
                AmalgamApplication.main(
                    new String[] {
                      "move",
                      "--amalgam.data=" + data,
                      "--amalgam.database.url=jdbc:h2:file:" + data + "/amalgam"
                    }));
    assertThat(refusal).isNotNull();
    assertThat(output.getAll())
        .contains("AMALGAM_DATABASE_URL names no PostgreSQL database to move to.")
        .contains("Set AMALGAM_DATABASE_URL to jdbc:postgresql://HOST:5432/DATABASE");
  }

  private static Path file() {
    return data.resolve("amalgam.mv.db");
  }

  private static void move(Path folder, TestDatabase target) {
    AmalgamApplication.main(
        Stream.concat(Stream.of("move", "--amalgam.data=" + folder), Stream.of(target.settings()))
            .toArray(String[]::new));
  }

  private static void assertRefused(
      CapturedOutput output, Path folder, TestDatabase target, String problem) {
    assertThat(catchThrowable(() -> move(folder, target))).isNotNull();
    assertThat(output.getAll()).contains(problem).doesNotContain("\tat ");
  }
}
