package amalgam.platform.backup;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;

/**
 * What a backup has in it.
 *
 * @param format of the backup itself
 * @param application version that made it
 * @param schema version of the database's
 * @param database its kind, such as {@code h2}
 * @param made when
 * @param rows of each table
 * @param files all that is in it but this manifest
 */
record BackupManifest(
    int format,
    String application,
    String schema,
    String database,
    Instant made,
    Map<String, Long> rows,
    List<Entry> files) {

  BackupManifest {
    // As said by a file that may be anybody's.
    MigrationVersion.fromVersion(Objects.requireNonNull(schema));
    Objects.requireNonNull(database);
    rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    files = List.copyOf(files);
  }

  /** The only one there has been. */
  static final int FORMAT = 1;

  /** Where the copy of the database is. */
  static final String DATABASE = "database/";

  /** Where everything lies that goes into the data folder under the rest of its name. */
  static final String DATA = "data/";

  /** The name under which it lies in the backup. */
  static final String NAME = "manifest.json";

  /**
   * A file.
   *
   * @param name in the backup
   * @param sha256 of its content, in hexadecimal digits
   */
  record Entry(String name, long bytes, String sha256) {}

  /** For people: how much it is. */
  String summary() {
    long models = files.stream().filter(file -> file.name().endsWith(".safetensors")).count();
    long total = rows.values().stream().mapToLong(Long::longValue).sum();
    return "tables: %d, rows: %,d, models: %d, schema version: %s"
        .formatted(rows.size(), total, models, schema);
  }
}
