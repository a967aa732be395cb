package amalgam.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import amalgam.arena.Arena;
import amalgam.arena.TestDatabase;
import amalgam.arena.TestPostgres;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * The same on a PostgreSQL server, by the real pg_dump and pg_restore. Where this machine's are
 * older than the test's server, {@code AMALGAM_TEST_POSTGRES} may name another one, such as {@code
 * jdbc:postgresql://localhost:5433/}, whose user {@code amalgam} may create databases.
 */
@ExtendWith(OutputCaptureExtension.class)
class PostgresBackupTest {

  private static final @Nullable String SERVER = System.getenv("AMALGAM_TEST_POSTGRES");

  @TempDir private Path folder;

  @Test
  void whatWasRestoredGoesOnToTheSameResult(CapturedOutput output) throws Exception {
    TestDatabase origin = database("backup_origin");
    TestDatabase target = database("backup_target");
    assumeTrue(isNewEnough(origin), "pg_dump is missing here, or older than the server");
    Path file = folder.resolve("backup.zip");
    List<List<String>> expected = backedUpWhileItPlays(origin, file);

    String[] restore = arguments(file, folder.resolve("elsewhere"), target);
    assertThat(BackupCommands.restore(List.of(restore))).isZero();
    assertThat(BackupCommands.restore(List.of(restore))).isEqualTo(1);
    assertThat(output.getAll()).contains("There is something already: ", "tables in the database");
    try (Arena arena = Arena.on(target, folder.resolve("elsewhere"))) {
      TournamentId id = arena.tournaments().all().getFirst().id();
      arena.await(id, TournamentStatus.FINISHED);
      assertThat(arena.proposalsButForIds(id)).isEqualTo(expected);
    }
  }

  private List<List<String>> backedUpWhileItPlays(TestDatabase origin, Path file) {
    try (Arena arena = Arena.on(origin, folder.resolve("origin"))) {
      arena.storeSmallSpace();
      AtomicInteger changes = new AtomicInteger();
      arena.onEveryChange(change -> changes.incrementAndGet());
      TournamentId id = arena.start(BackupTest.DEFINITION);
      arena.awaitThat("it plays", () -> changes.get() >= 5);
      assertThat(BackupCommands.backup(List.of(arguments(file, folder.resolve("origin"), origin))))
          .isZero();
      arena.await(id, TournamentStatus.FINISHED);
      List<List<String>> proposals = arena.proposalsButForIds(id);
      try (BackupReader backup = new BackupReader(file)) {
        assertThat(backup.manifest().rows().get("proposal"))
            .isPositive()
            .isLessThan(proposals.size() - 1L);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return proposals;
    }
  }

  private static String[] arguments(Path file, Path data, TestDatabase database) {
    return Stream.concat(
            Stream.of(file.toString(), "--amalgam.data=" + data), Stream.of(database.settings()))
        .toArray(String[]::new);
  }

  private static TestDatabase database(String name) throws SQLException {
    if (SERVER == null) {
      return TestPostgres.shared().database();
    }
    TestDatabase all = new TestDatabase(SERVER + "postgres", "amalgam", "amalgam");
    try (Connection connection = all.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + name);
      statement.execute("create database " + name);
    }
    return new TestDatabase(SERVER + name, all.user(), all.password());
  }

  private static boolean isNewEnough(TestDatabase database) throws Exception {
    try (Connection connection = database.connect()) {
      Process program = new ProcessBuilder("pg_dump", "--version").start();
      Matcher version =
          Pattern.compile(" (\\d+)").matcher(new String(program.getInputStream().readAllBytes()));
      return version.find()
          && Integer.parseInt(version.group(1))
              >= connection.getMetaData().getDatabaseMajorVersion();
    } catch (IOException missing) {
      return false;
    }
  }
}
