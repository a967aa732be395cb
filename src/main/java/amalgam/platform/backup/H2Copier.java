package amalgam.platform.backup;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** H2 in a file: its own backup, unpacked, and opened once to see what is in it. */
final class H2Copier implements DatabaseCopier {

  static final String URL = "jdbc:h2:file:";

  private static final String SUFFIX = ".mv.db";

  private final HikariDataSource database;

  H2Copier(HikariDataSource database) {
    this.database = database;
  }

  @Override
  public String kind() {
    return "h2";
  }

  @Override
  public String fileName() {
    return "amalgam" + SUFFIX;
  }

  @Override
  public TableCounts copyTo(Path file) throws IOException, SQLException {
    Path packed = file.resolveSibling("packed.zip");
    try (Connection connection = database.getConnection();
        PreparedStatement backup = connection.prepareStatement("backup to ?")) {
      backup.setString(1, packed.toString());
      backup.execute();
    }
    try (ZipFile zip = new ZipFile(packed.toFile())) {
      ZipEntry entry =
          zip.stream().filter(one -> one.getName().endsWith(SUFFIX)).findFirst().orElseThrow();
      try (InputStream content = zip.getInputStream(entry)) {
        Files.copy(content, file);
      }
    }
    Files.delete(packed);
    return count(file);
  }

  /** Opens a copy, which also undoes what was not committed when it was made. */
  private TableCounts count(Path file) throws SQLException {
    String name = file.toString();
    String url = URL + name.substring(0, name.length() - SUFFIX.length()) + options();
    try (Connection connection =
        DriverManager.getConnection(url, database.getUsername(), database.getPassword())) {
      return TableCounts.of(connection);
    }
  }

  private String options() {
    String url = database.getJdbcUrl();
    int start = url.indexOf(';');
    return start < 0 ? "" : url.substring(start);
  }

  @Override
  public String content() {
    return Files.exists(target()) ? "the database " + target() : "";
  }

  private Path target() {
    String place = database.getJdbcUrl().substring(URL.length());
    int end = place.indexOf(';');
    return Path.of((end < 0 ? place : place.substring(0, end)) + SUFFIX).toAbsolutePath();
  }

  @Override
  public void restore(Path copy, TableCounts expected) throws IOException, SQLException {
    count(copy).mustBe(expected);
    Files.createDirectories(target().resolveSibling("."));
    Files.move(copy, target());
  }
}
