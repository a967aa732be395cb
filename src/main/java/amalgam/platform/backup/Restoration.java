package amalgam.platform.backup;

import amalgam.platform.DataFolder;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.util.FileSystemUtils;

/** Puts a backup back into an installation that is empty, whole or not at all. */
final class Restoration {

  private final HikariDataSource database;
  private final DataFolder data;

  Restoration(HikariDataSource database, DataFolder data) {
    this.database = database;
    this.data = data;
  }

  /**
   * Restores.
   *
   * @throws BackupException if that cannot be done; then nothing has changed
   */
  BackupManifest restore(Path file) {
    DatabaseCopier copier = DatabaseCopier.of(database);
    Path workshop = data.root().resolve(".restoring").toAbsolutePath();
    try (BackupReader backup = new BackupReader(file)) {
      BackupManifest manifest = backup.manifest();
      checkFits(manifest, copier);
      checkEmpty(copier);
      try {
        // A restoration that was killed leaves it behind.
        FileSystemUtils.deleteRecursively(workshop);
        backup.unpack(manifest, workshop);
        moveIn(workshop, manifest, copier);
      } finally {
        FileSystemUtils.deleteRecursively(workshop);
      }
      return manifest;
    } catch (IOException | SQLException e) {
      throw new BackupException(
          "The backup '%s' cannot be restored: %s.".formatted(file, e.getMessage()), e);
    }
  }

  private static void checkFits(BackupManifest manifest, DatabaseCopier copier) {
    MigrationVersion known = InstalledVersion.schema();
    if (manifest.format() != BackupManifest.FORMAT
        || MigrationVersion.fromVersion(manifest.schema()).isNewerThan(known)) {
      throw new BackupException(
          ("The backup was made by a newer Amalgam (%s, schema version %s; this one knows up to"
                  + " %s). Restore it with that version.")
              .formatted(manifest.application(), manifest.schema(), known));
    }
    if (!manifest.database().equals(copier.kind())) {
      throw new BackupException(
          ("The backup is of a database of the kind %s, but AMALGAM_DATABASE_URL leads to one of the"
                  + " kind %s. Restore it to its own kind, and move it from there.")
              .formatted(manifest.database(), copier.kind()));
    }
  }

  private void checkEmpty(DatabaseCopier copier) throws IOException, SQLException {
    List<String> found = new ArrayList<>();
    String content = copier.content();
    if (!content.isEmpty()) {
      found.add(content);
    }
    if (Files.isDirectory(data.checkpoints())) {
      try (Stream<Path> models = Files.list(data.checkpoints())) {
        long count = models.count();
        if (count > 0) {
          found.add("%s (files: %d)".formatted(data.checkpoints(), count));
        }
      }
    }
    data.marks().stream().filter(Files::exists).map(Path::toString).forEach(found::add);
    if (!found.isEmpty()) {
      throw new BackupException(
          "There is something already: %s. Restore into an empty data folder and database."
              .formatted(String.join(", ", found)));
    }
  }

  /** The database last: with it the installation is there. */
  private void moveIn(Path workshop, BackupManifest manifest, DatabaseCopier copier)
      throws IOException, SQLException {
    Deque<Path> moved = new ArrayDeque<>();
    try {
      for (BackupManifest.Entry entry : manifest.files()) {
        if (entry.name().startsWith(BackupManifest.DATA)) {
          Path target = data.root().resolve(entry.name().substring(BackupManifest.DATA.length()));
          Files.createDirectories(target.resolveSibling("."));
          Files.move(workshop.resolve(entry.name()), target);
          moved.push(target);
        }
      }
      copier.restore(
          workshop.resolve(BackupManifest.DATABASE + copier.fileName()),
          new TableCounts(manifest.schema(), manifest.rows()));
    } catch (IOException | SQLException | RuntimeException e) {
      for (Path target : moved) {
        Files.deleteIfExists(target);
      }
      throw e;
    }
  }
}
