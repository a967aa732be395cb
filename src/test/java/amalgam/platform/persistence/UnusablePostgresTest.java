package amalgam.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import amalgam.arena.Arena;
import amalgam.arena.TestDatabase;
import amalgam.arena.TestPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a person reads where the PostgreSQL they named cannot be used. */
@ExtendWith(OutputCaptureExtension.class)
class UnusablePostgresTest {

  private static final String USER = TestPostgres.USER;
  private static final String PASSWORD = TestPostgres.PASSWORD;

  @TempDir private Path data;

  @Test
  void aServerThatDoesNotAnswer(CapturedOutput output) throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    String url = "jdbc:postgresql://localhost:%d/arena".formatted(free);
    assertRefused(
        output,
        new TestDatabase(url, USER, PASSWORD),
        "No PostgreSQL server answers at " + url + ": ",
        "Start it, or correct the host and port in AMALGAM_DATABASE_URL.");
  }

  @Test
  void aHostThatDoesNotExist(CapturedOutput output) {
    String url = "jdbc:postgresql://nowhere.invalid/arena";
    assertRefused(
        output,
        new TestDatabase(url, USER, PASSWORD),
        "No PostgreSQL server answers at " + url + ": ",
        "Start it, or correct the host and port in AMALGAM_DATABASE_URL.");
  }

  @Test
  void anUnknownDatabase(CapturedOutput output) {
    String url = TestPostgres.shared().database().url() + "_of_dreams";
    assertRefused(
        output,
        new TestDatabase(url, USER, PASSWORD),
        "The server has no such database: " + url + ".",
        "Create it, or correct its name in AMALGAM_DATABASE_URL.");
  }

  @Test
  void aWrongPassword(CapturedOutput output) {
    String url = TestPostgres.shared().database().url();
    assertRefused(
        output,
        new TestDatabase(url, USER, "a guess"),
        "The server at " + url + " does not let the user " + USER + " in: ",
        "Correct AMALGAM_DATABASE_USER and AMALGAM_DATABASE_PASSWORD");
  }

  @Test
  void noPasswordAtAll(CapturedOutput output) {
    String url = TestPostgres.shared().database().url();
    assertRefused(
        output,
        new TestDatabase(url, USER, ""),
        "The server at " + url + " does not let the user " + USER + " in: ",
        "Correct AMALGAM_DATABASE_USER and AMALGAM_DATABASE_PASSWORD");
  }

  @Test
  void anAddressThatCannotBeRead(CapturedOutput output) {
    assertRefused(
        output,
        new TestDatabase("jdbc:postgresql://localhost:port/arena", USER, PASSWORD),
        "The address jdbc:postgresql://localhost:port/arena cannot be read.",
        "Set AMALGAM_DATABASE_URL to jdbc:postgresql://HOST:5432/DATABASE");
  }

  @Test
  void aUserWhoMayNotCreateTables(CapturedOutput output) throws SQLException {
    TestDatabase database = TestPostgres.shared().database();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("revoke create on schema public from " + USER);
      statement.execute("revoke create on schema public from pg_database_owner");
    }
    assertRefused(
        output,
        database,
        "The user %s may not create tables in the database at %s.".formatted(USER, database.url()),
        "Make it the owner, with: ");
  }

  @Test
  void aDatabaseOfANewerVersion(CapturedOutput output) throws SQLException {
    TestDatabase database = TestPostgres.shared().database();
    Arena.on(database, data).close();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into flyway_schema_history
          select 999, '999', 'the future', type, 'V999__the_future.sql', checksum,
            installed_by, installed_on, execution_time, success
          from flyway_schema_history where version = '1'
          """);
    }
    assertRefused(
        output,
        database,
        "The database was written by a newer Amalgam (its schema is at version 999, this one knows"
            + " up to ",
        "Start the newer version, or restore a backup made before the upgrade.");
  }

  @Test
  void aServerThatIsTooOld() {
    DatabaseAddress address = DatabaseAddress.parse("jdbc:postgresql://db.lab/arena");
    FirstConnection connection = new FirstConnection(address, USER, PASSWORD);
    assertThatThrownBy(() -> connection.checkVersion(14))
        .hasMessage(
            "The server at jdbc:postgresql://db.lab/arena is PostgreSQL 14, but Amalgam needs 15 or"
                + " newer.");
    connection.checkVersion(15);
  }

  private void assertRefused(
      CapturedOutput output, TestDatabase database, String problem, String remedy) {
    assertThat(catchThrowable(() -> Arena.on(database, data).close())).isNotNull();
    assertThat(output.getAll())
        .contains("APPLICATION FAILED TO START")
        .contains(problem)
        .contains(remedy)
        .doesNotContain("\tat ")
        .doesNotContain(PASSWORD)
        .doesNotContain("a guess");
  }
}
