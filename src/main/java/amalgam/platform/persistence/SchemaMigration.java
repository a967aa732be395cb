package amalgam.platform.persistence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the schema up to date, and leaves one alone that is ahead of this version. */
@Configuration(proxyBeanMethods = false)
class SchemaMigration {

  @Bean
  FlywayMigrationStrategy migrateUnlessNewer() {
    return SchemaMigration::migrate;
  }

  /**
   * Brings the schema up to date.
   *
   * @throws NewerDatabaseException if it is ahead
   */
  static void migrate(Flyway flyway) {
    MigrationInfo[] all = flyway.info().all();
    Optional<MigrationVersion> found = newest(all, true);
    Optional<MigrationVersion> known = newest(all, false);
    if (found.isPresent() && known.isPresent() && found.get().isNewerThan(known.get())) {
      throw new NewerDatabaseException(found.get().getVersion(), known.get().getVersion());
    }
    flyway.migrate();
  }

  /** Whether the schema is the one that this version knows, neither older nor newer. */
  static boolean isUpToDate(Flyway flyway) {
    MigrationInfo[] all = flyway.info().all();
    return newest(all, true).equals(newest(all, false));
  }

  /** The newest version among those that the database has, or those that this version ships. */
  private static Optional<MigrationVersion> newest(MigrationInfo[] all, boolean applied) {
    return Arrays.stream(all)
        .filter(one -> one.getVersion() != null)
        .filter(one -> applied ? one.getState().isApplied() : one.getState().isResolved())
        .map(MigrationInfo::getVersion)
        .max(Comparator.naturalOrder());
  }
}
