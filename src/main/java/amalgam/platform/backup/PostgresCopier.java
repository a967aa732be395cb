package amalgam.platform.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.postgresql.Driver;

/** PostgreSQL, by its own programs, which must be installed where this runs. */
final class PostgresCopier implements DatabaseCopier {

  private final HikariDataSource database;

  PostgresCopier(HikariDataSource database) {
    this.database = database;
  }

  @Override
  public String kind() {
    return "postgresql";
  }

  @Override
  public String fileName() {
    return "amalgam.dump";
  }

  /** Counts and dumps under one snapshot, so that the counts are those of the dump. */
  @Override
  public TableCounts copyTo(Path file) throws IOException, SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      TableCounts counts = TableCounts.of(connection);
      run(
          "pg_dump",
          "--format=custom",
          "--no-owner",
          "--no-privileges",
          "--snapshot=" + snapshot(connection),
          "--file=" + file);
      connection.rollback();
      return counts;
    }
  }

  private static String snapshot(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet name = statement.executeQuery("select pg_export_snapshot()")) {
      name.next();
      return name.getString(1);
    }
  }

  @Override
  public String content() throws SQLException {
    try (Connection connection = database.getConnection()) {
      List<String> tables = TableCounts.tables(connection);
      return tables.isEmpty() ? "" : "%d tables in the database".formatted(tables.size());
    }
  }

  @Override
  public void restore(Path copy, TableCounts expected) throws IOException, SQLException {
    run(
        "pg_restore",
        "--single-transaction",
        "--exit-on-error",
        "--no-owner",
        "--no-privileges",
        "--dbname=" + login().get("PGDATABASE"),
        copy.toString());
    try (Connection connection = database.getConnection()) {
      TableCounts.of(connection).mustBe(expected);
    }
  }

  private void run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(login());
    Process process = start(program, builder);
    String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    try {
      if (process.waitFor() != 0) {
        throw new BackupException("%s failed: %s".formatted(program, said.replace("\n", "; ")));
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new BackupException("Interrupted while %s was running.".formatted(program), e);
    }
  }

  private static Process start(String program, ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new BackupException(
          ("The program %s is not to be found here: install PostgreSQL's client programs, of the"
                  + " server's version or newer.")
              .formatted(program),
          e);
    }
  }

  /** By the environment, where other users of the machine do not see it. */
  private Map<String, String> login() {
    Properties place = Driver.parseURL(database.getJdbcUrl(), new Properties());
    if (place == null || place.getProperty("PGHOST", "").contains(",")) {
      throw new BackupException(
          "The address of the database names no single server that its client programs could reach;"
              + " set AMALGAM_DATABASE_URL to jdbc:postgresql://HOST:5432/DATABASE for this command.");
    }
    Map<String, String> login = new HashMap<>();
    login.put("PGHOST", place.getProperty("PGHOST", "localhost"));
    login.put("PGPORT", place.getProperty("PGPORT", "5432"));
    login.put("PGDATABASE", place.getProperty("PGDBNAME", ""));
    login.put("PGUSER", Objects.requireNonNullElse(database.getUsername(), ""));
    login.put("PGPASSWORD", Objects.requireNonNullElse(database.getPassword(), ""));
    copy(place, "sslmode", login, "PGSSLMODE");
    copy(place, "sslrootcert", login, "PGSSLROOTCERT");
    return login;
  }

  private static void copy(Properties from, String key, Map<String, String> to, String name) {
    String value = from.getProperty(key);
    if (value != null) {
      to.put(name, value);
    }
  }
}
