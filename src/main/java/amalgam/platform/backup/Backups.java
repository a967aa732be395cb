package amalgam.platform.backup;

import amalgam.platform.DataFolder;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Makes backups of this installation while it works; one at a time. */
@Component
class Backups {

  private static final String SUFFIX = ".zip";
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'amalgam-'yyyyMMdd-HHmmss", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final HikariDataSource database;
  private final DataFolder data;
  private final Path folder;
  private final Clock clock;

  /**
   * @param folder for what is made
   */
  Backups(
      HikariDataSource database,
      DataFolder data,
      @Value("${amalgam.backups}") Path folder,
      Clock clock) {
    this.database = database;
    this.data = data;
    this.folder = folder.toAbsolutePath().normalize();
    this.clock = clock;
  }

  /**
   * Makes a backup in the folder for them.
   *
   * @param name of the file; null for one that tells the time
   * @throws BackupException if it cannot be made; then nothing is left of it
   */
  synchronized Backup make(@Nullable String name) {
    Instant now = clock.instant();
    Path file = folder.resolve(name == null ? NAME.format(now) + SUFFIX : checked(name));
    if (Files.exists(file)) {
      throw new BackupException("'%s' is there already; choose another name.".formatted(file));
    }
    DatabaseCopier copier = DatabaseCopier.of(database);
    Path workshop = folder.resolve("." + UUID.randomUUID());
    try {
      if (copier.content().isEmpty()) {
        throw new BackupException(
            "There is nothing to back up: no database at %s.".formatted(database.getJdbcUrl()));
      }
      Files.createDirectories(workshop);
      try {
        Path unfinished = workshop.resolve("unfinished" + SUFFIX);
        BackupManifest manifest = write(copier, unfinished, now);
        Files.move(unfinished, file);
        return new Backup(file, manifest);
      } finally {
        FileSystemUtils.deleteRecursively(workshop);
      }
    } catch (IOException e) {
      throw new BackupException(
          "The backup '%s' cannot be written: %s. Check that there is room for it."
              .formatted(file, e.getMessage()),
          e);
    } catch (SQLException e) {
      throw new BackupException(
          ("The database cannot be read: %s. If an application that does not answer has it open, stop"
                  + " that one first.")
              .formatted(e.getMessage()),
          e);
    }
  }

  private static String checked(String name) {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,100}\\" + SUFFIX)) {
      throw new BackupException(
          "A backup's name has letters, digits, '.', '-' and '_' and ends in .zip, but is '%s'."
              .formatted(name));
    }
    return name;
  }

  private BackupManifest write(DatabaseCopier copier, Path zip, Instant now)
      throws IOException, SQLException {
    Path copy = zip.resolveSibling(copier.fileName());
    TableCounts counts = copier.copyTo(copy);
    try (BackupWriter writer = new BackupWriter(zip)) {
      writer.add(BackupManifest.DATABASE + copier.fileName(), copy);
      // After the database, so that no model is missing that it knows of.
      for (Path file : files()) {
        writer.add(
            BackupManifest.DATA + data.root().relativize(file).toString().replace('\\', '/'), file);
      }
      BackupManifest manifest =
          new BackupManifest(
              BackupManifest.FORMAT,
              InstalledVersion.application(),
              counts.schema(),
              copier.kind(),
              now,
              counts.rows(),
              writer.files());
      writer.add(manifest);
      return manifest;
    }
  }

  private List<Path> files() throws IOException {
    Stream<Path> marks = data.marks().stream().filter(Files::exists);
    if (!Files.isDirectory(data.checkpoints())) {
      return marks.toList();
    }
    try (Stream<Path> models = Files.list(data.checkpoints())) {
      return Stream.concat(
              marks,
              models
                  .filter(Files::isRegularFile)
                  .filter(file -> !file.getFileName().toString().startsWith("."))
                  .sorted())
          .toList();
    }
  }
}
