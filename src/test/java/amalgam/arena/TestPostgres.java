package amalgam.arena;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL server on this machine, as one that a lab would set up: it asks for a password,
 * sorts text as people do, and writes to the disk before it says so. It stops with the JVM.
 */
public final class TestPostgres implements AutoCloseable {

  /** Who owns every database; no administrator. */
  public static final String USER = "amalgam";

  /** {@link #USER}'s. */
  public static final String PASSWORD = "it's a s3cret";

  private static final Path HOME = Path.of("target", "test-postgres").toAbsolutePath();
  private static final Duration LONGEST_START = Duration.ofMinutes(1);
  private static final List<String> WHO_MAY_CONNECT =
      List.of(
          "local all all trust",
          "host all postgres 127.0.0.1/32 trust",
          "host all postgres ::1/128 trust",
          "host all all 127.0.0.1/32 scram-sha-256",
          "host all all ::1/128 scram-sha-256");

  private static @Nullable TestPostgres shared;

  private final Path data = HOME.resolve("data-" + UUID.randomUUID());
  private final Path access = data.resolveSibling(data.getFileName() + ".conf");
  private final AtomicInteger databases = new AtomicInteger();
  private final boolean durable;
  private @Nullable EmbeddedPostgres server;
  private int port;

  private TestPostgres(boolean durable) {
    this.durable = durable;
    try {
      Files.createDirectories(HOME);
      Files.write(access, WHO_MAY_CONNECT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start();
    execute("create role %s login password '%s'".formatted(USER, PASSWORD.replace("'", "''")));
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /** The server that all tests of this JVM share; whoever stops it makes one of their own. */
  public static synchronized TestPostgres shared() {
    if (shared == null) {
      shared = new TestPostgres(true);
    }
    return shared;
  }

  /** A server of one's own, to be stopped and started again. */
  public static TestPostgres ofItsOwn() {
    return new TestPostgres(true);
  }

  /** A server of one's own that does not wait for the disk, for much data in little time. */
  public static TestPostgres careless() {
    return new TestPostgres(false);
  }

  /** A new, empty database. */
  public TestDatabase database() {
    String name = "test_" + databases.incrementAndGet();
    execute("create database %s owner %s".formatted(name, USER));
    return new TestDatabase(
        "jdbc:postgresql://localhost:%d/%s".formatted(port, name), USER, PASSWORD);
  }

  /** The port that it listens on, the same after every start. */
  public int port() {
    return port;
  }

  /** Stops the server; whoever is connected is thrown out. */
  public synchronized void stop() {
    EmbeddedPostgres running = server;
    if (running != null) {
      try {
        running.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      server = null;
    }
  }

  /** Starts the stopped server again, with all it stored. */
  public synchronized void start() {
    if (server != null) {
      return;
    }
    // Other JVMs may unpack the same files.
    try (FileChannel file =
            FileChannel.open(
                HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = file.lock()) {
      server = settings().start();
      port = server.getPort();
      assert held.isValid();
      markAsUnpacked();
    } catch (IOException e) {
      throw new UncheckedIOException("The test's PostgreSQL cannot be started.", e);
    }
  }

  private EmbeddedPostgres.Builder settings() {
    // Where it unpacks the server, and looks for what tests that were killed have left running.
    System.setProperty("ot.epg.working-dir", HOME.toString());
    ProcessBuilder.Redirect log =
        ProcessBuilder.Redirect.appendTo(HOME.resolve("server.log").toFile());
    return EmbeddedPostgres.builder()
        .setPgBinaryResolver((system, hardware) -> binaries())
        .setOutputRedirector(log)
        .setErrorRedirector(log)
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(LONGEST_START)
        .setPort(port)
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "icu")
        // Passes over punctuation, as many systems' own order does.
        .setLocaleConfig("icu-locale", "en-US-u-ka-shifted")
        .setServerConfig("hba_file", access.toString())
        .setServerConfig("fsync", durable ? "on" : "off")
        .setServerConfig("synchronous_commit", durable ? "on" : "off");
  }

  /**
   * Refuses whatever would be stored, or takes it again, as hosted servers do while their disk is
   * full.
   */
  public void refuseWrites(boolean refuse) {
    execute("alter system set default_transaction_read_only = " + (refuse ? "on" : "off"));
    execute("select pg_reload_conf()");
  }

  private static InputStream binaries() throws IOException {
    Path jar = HOME.resolve("server.jar");
    if (!Files.exists(jar)) {
      throw new IOException(
          "There is no %s; run ./mvnw process-test-classes, which fetches it.".formatted(jar));
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry packed =
          zip.stream().filter(one -> one.getName().endsWith(".txz")).findAny().orElseThrow();
      return new ByteArrayInputStream(zip.getInputStream(packed).readAllBytes());
    }
  }

  /**
   * What was unpacked counts as damaged, and is unpacked anew, once anything beside it is newer.
   */
  private static void markAsUnpacked() throws IOException {
    try (Stream<Path> folders = Files.list(HOME)) {
      for (Path mark : folders.map(one -> one.resolve(".exists")).filter(Files::exists).toList()) {
        Files.setLastModifiedTime(mark, FileTime.from(Instant.now()));
      }
    }
  }

  private void execute(String sql) {
    EmbeddedPostgres running = server;
    if (running == null) {
      throw new IllegalStateException("The test's PostgreSQL is stopped.");
    }
    try (Connection connection = running.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Stops the server and throws away what it stored. */
  @Override
  public void close() {
    stop();
    try {
      FileSystemUtils.deleteRecursively(data);
      Files.deleteIfExists(access);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
