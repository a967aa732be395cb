package amalgam.platform.backup;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What is installed here. */
final class InstalledVersion {

  private static final Pattern MIGRATION = Pattern.compile("V([0-9._]+)__.*\\.sql");

  private InstalledVersion() {}

  /** The application's version; {@code development} where it runs from its classes. */
  static String application() {
    return Objects.requireNonNullElse(
        InstalledVersion.class.getPackage().getImplementationVersion(), "development");
  }

  /** The newest version of the schema that this application knows. */
  static MigrationVersion schema() {
    try {
      Resource[] migrations =
          new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*/V*.sql");
      return Arrays.stream(migrations)
          .map(migration -> MIGRATION.matcher(String.valueOf(migration.getFilename())))
          .filter(Matcher::matches)
          .map(match -> MigrationVersion.fromVersion(match.group(1)))
          .max(MigrationVersion::compareTo)
          .orElseThrow();
    } catch (IOException e) {
      throw new BackupException("The migrations of this version cannot be read.", e);
    }
  }
}
