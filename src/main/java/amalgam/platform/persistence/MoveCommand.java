package amalgam.platform.persistence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The command {@code move}: copies the database file in {@code amalgam.data} into the empty
 * PostgreSQL database that {@code AMALGAM_DATABASE_URL} names, all of it or nothing, and compares
 * the two. The file is only read.
 */
public final class MoveCommand implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(MoveCommand.class);
  private static final String LINE = "%n%-24s %,14d   %-16s   %,14d   %-16s   %s";

  private final Path file;
  private final String source;
  private final DatabaseAddress target;
  private final String user;
  private final String password;

  MoveCommand(
      @Value("${amalgam.data}") Path data,
      @Value("${amalgam.h2-options}") String options,
      @Value("${amalgam.database.url}") String url,
      @Value("${amalgam.database.user:}") String user,
      @Value("${amalgam.database.password:}") String password) {
    this.file = data.resolve("amalgam.mv.db");
    this.source =
        "jdbc:h2:file:%s;%s;IFEXISTS=TRUE;ACCESS_MODE_DATA=r"
            .formatted(data.resolve("amalgam").toAbsolutePath(), options);
    this.target = DatabaseAddress.parse(url);
    this.user = user;
    this.password = password;
  }

  /**
   * Runs the command.
   *
   * @param arguments those after the word {@code move}: settings
   */
  public static void run(List<String> arguments) {
    new SpringApplicationBuilder(MoveCommand.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .run(arguments.toArray(String[]::new))
        .close();
  }

  @Override
  public void run(ApplicationArguments arguments) throws SQLException {
    checkAddresses();
    try (Connection from = DriverManager.getConnection(source, DatabaseAddress.FILE_OWNER, "");
        Connection to = DriverManager.getConnection(target.url(), login())) {
      checkVersion(from);
      from.setAutoCommit(false);
      to.setAutoCommit(false);
      DatabaseMove move =
          new DatabaseMove(DSL.using(from, SQLDialect.H2), DSL.using(to, SQLDialect.POSTGRES));
      prepare(move);
      Map<String, DatabaseMove.Moved> moved = move.run();
      report(moved);
      if (!moved.values().stream().allMatch(DatabaseMove.Moved::isWhole)) {
        to.rollback();
        throw new UnusableDatabaseException(
            "What arrived in %s is not what was in %s, as the table above shows; nothing was kept."
                .formatted(target.shown(), file),
            "Go on using the file, and report this.");
      }
      to.commit();
    }
    LOG.info("{} is now in {}; the file was left as it is.", file, target.shown());
  }

  private void checkAddresses() {
    if (target.vendor() != DatabaseAddress.Vendor.POSTGRESQL) {
      throw new UnusableDatabaseException(
          "AMALGAM_DATABASE_URL names no PostgreSQL database to move to.",
          DatabaseAddress.RIGHT_FORM);
    }
    if (!Files.exists(file)) {
      throw new UnusableDatabaseException(
          "There is no database file %s to move.".formatted(file.toAbsolutePath().normalize()),
          "Set amalgam.data to the folder that holds it.");
    }
    new FirstConnection(target, user, password).check();
  }

  private Properties login() {
    Properties login = new Properties();
    login.putAll(target.vendor().driverProperties());
    if (!user.isEmpty()) {
      login.setProperty("user", user);
    }
    login.setProperty("password", password);
    return login;
  }

  private void checkVersion(Connection from) throws SQLException {
    if (!SchemaMigration.isUpToDate(
        migrations(from.getMetaData().getURL(), DatabaseAddress.FILE_OWNER, "", "h2"))) {
      throw new UnusableDatabaseException(
          "The database file %s was written by another version of Amalgam.".formatted(file),
          "Start this version on it once, without AMALGAM_DATABASE_URL, stop it, and move then.");
    }
  }

  private void prepare(DatabaseMove move) {
    String occupied = move.occupiedTable();
    if (occupied != null) {
      throw new UnusableDatabaseException(
          "The database at %s is not empty: its table %s holds rows."
              .formatted(target.shown(), occupied),
          "Move into a new, empty database.");
    }
    SchemaMigration.migrate(migrations(target.url(), user, password, "postgresql"));
  }

  private static Flyway migrations(String url, String user, String password, String vendor) {
    return Flyway.configure()
        .dataSource(url, user, password)
        .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
        .load();
  }

  private static void report(Map<String, DatabaseMove.Moved> moved) {
    StringBuilder table =
        new StringBuilder(
            "%n%-24s %14s   %-16s   %14s   %-16s"
                .formatted("table", "rows in file", "hash", "rows arrived", "hash"));
    long replaced = 0;
    for (Map.Entry<String, DatabaseMove.Moved> entry : moved.entrySet()) {
      TableContent left = entry.getValue().left();
      TableContent arrived = entry.getValue().arrived();
      table.append(
          LINE.formatted(
              entry.getKey(),
              left.rows(),
              left.shownHash(),
              arrived.rows(),
              arrived.shownHash(),
              entry.getValue().isWhole() ? "same" : "DIFFERENT"));
      replaced += left.replaced();
    }
    LOG.info("{}", table);
    if (replaced > 0) {
      LOG.warn(
          "PostgreSQL stores no zero character and no half of a pair: U+FFFD stands there now, in this"
              + " many texts: {}",
          replaced);
    }
  }
}
