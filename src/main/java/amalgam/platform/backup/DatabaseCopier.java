package amalgam.platform.backup;

import amalgam.platform.persistence.DatabaseAddress;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Copies one kind of database out and in. */
interface DatabaseCopier {

  /** Its kind, as a manifest names it. */
  String kind();

  /** The name of the copy. */
  String fileName();

  /** Copies the database as it is at one instant, while others may write. */
  TableCounts copyTo(Path file) throws IOException, SQLException;

  /**
   * What the target of a restoration has already.
   *
   * @return for people, such as {@code the table tournament}; empty if it is empty
   */
  String content() throws SQLException;

  /**
   * Puts a copy back, whole or not at all.
   *
   * @throws BackupException if it does not have in it what is expected
   */
  void restore(Path copy, TableCounts expected) throws IOException, SQLException;

  /** The one for the database that the pool of connections leads to. */
  static DatabaseCopier of(HikariDataSource database) {
    DatabaseAddress address = DatabaseAddress.parse(database.getJdbcUrl());
    if (address.vendor() == DatabaseAddress.Vendor.POSTGRESQL) {
      return new PostgresCopier(database);
    }
    if (address.url().startsWith(H2Copier.URL)) {
      return new H2Copier(database);
    }
    throw new BackupException(
        "Only a database in a file or on a PostgreSQL server can be backed up, but this one is %s."
            .formatted(address.shown()));
  }
}
