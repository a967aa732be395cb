package amalgam.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Several threads write to the database file, and at whichever instant their process comes to its
 * end, each of their transactions is there with everything or not at all.
 */
@Tag("proof")
class KilledWhileWritingTest {

  private static final int ROWS = 300;
  private static final int TABLES = 150;
  private static final int THREADS = 3;
  private static final int LIVES = 4;
  private static final String READY = "ready";
  private static final int INSTANTS = 30;

  /** Blocks of which only a part was stored. */
  private static final String TORN =
      "select count(*) from block b where (select count(*) from item i where i.block = b.id)"
          + " <> case when stored then "
          + ROWS
          + " else 0 end";

  @TempDir private Path folder;

  @Test
  void everyTransactionIsWholeOrNotThere() throws Exception {
    RandomGenerator random = new SplittableRandom(1);
    int torn = 0;
    for (int life = 0; life < LIVES; life++) {
      Path file = folder.resolve("life-" + life);
      Process writer = start(file);
      try (BufferedReader output = writer.inputReader()) {
        assertThat(output.readLine()).isEqualTo(READY);
        for (int instant = 0; instant < INSTANTS; instant++) {
          pause(random.nextInt(10, 90));
          torn += isTorn(copy(writer, file)) ? 1 : 0;
        }
      } finally {
        writer.destroyForcibly().waitFor();
      }
      Files.delete(storage(file));
    }
    System.out.printf("%d of %d copies have a torn transaction%n", torn, LIVES * INSTANTS);
    assertThat(torn).as("copies with a torn transaction").isZero();
  }

  private static Process start(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Writing.class.getName(),
            url(file))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String url(Path file) {
    return "jdbc:h2:file:%s;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE".formatted(file.toAbsolutePath());
  }

  private static Path storage(Path file) {
    return file.resolveSibling(file.getFileName() + ".mv.db");
  }

  /** Instants are what is tested here: nothing is awaited. */
  private static void pause(int milliseconds) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
  }

  private Path copy(Process writer, Path file) throws Exception {
    Path copy = folder.resolve("copy");
    signal(writer, "STOP");
    Files.copy(storage(file), storage(copy));
    signal(writer, "CONT");
    return copy;
  }

  private static void signal(Process process, String name) throws Exception {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  private static boolean isTorn(Path copy) throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection(url(copy), "sa", "");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TORN)) {
      row.next();
      return row.getInt(1) > 0;
    } finally {
      Files.delete(storage(copy));
    }
  }

  /** The process that writes until it is killed. */
  static final class Writing {

    private Writing() {}

    /** Takes the address of the database. */
    public static void main(String[] arguments) throws SQLException {
      DataSource source = new OneWriter(new DriverManagerDataSource(arguments[0], "sa", ""));
      try (Connection connection = source.getConnection()) {
        create(connection);
        System.out.println(READY);
        for (int thread = 0; thread < THREADS; thread++) {
          write(source, thread);
        }
        LockSupport.park();
      }
    }

    private static void create(Connection connection) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        // The more tables, the longer H2 takes to look through them.
        for (int table = 0; table < TABLES; table++) {
          statement.execute("create table other_%d (id int primary key)".formatted(table));
        }
        statement.execute("create table block (id bigint primary key, stored boolean)");
        statement.execute(
            "create table item (block bigint, place int, primary key (block, place))");
      }
    }

    private static void write(DataSource source, int thread) {
      new Thread(
              () -> {
                try (Connection connection = source.getConnection()) {
                  connection.setAutoCommit(false);
                  for (long block = thread; ; block += THREADS) {
                    write(connection, block);
                  }
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              })
          .start();
    }

    private static void write(Connection connection, long block) throws SQLException {
      try (Statement statement = connection.createStatement();
          PreparedStatement items = connection.prepareStatement("insert into item values (?, ?)")) {
        statement.execute("insert into block values (%d, false)".formatted(block));
        connection.commit();
        statement.execute("update block set stored = true where id = %d".formatted(block));
        for (int place = 0; place < ROWS; place++) {
          items.setLong(1, block);
          items.setInt(2, place);
          items.addBatch();
        }
        items.executeBatch();
        connection.commit();
      }
    }
  }
}
