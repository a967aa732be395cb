package amalgam.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a database has in it.
 *
 * @param schema version of its schema
 * @param rows of each table
 */
record TableCounts(String schema, Map<String, Long> rows) {

  private static final String TABLES =
      "select table_name from information_schema.tables"
          + " where table_schema = current_schema and table_type = 'BASE TABLE' order by 1";

  private static final String SCHEMA =
      "select \"version\" from flyway_schema_history where \"version\" is not null and \"success\""
          + " order by \"installed_rank\" desc";

  /** Counts, as the connection's transaction sees it. */
  static TableCounts of(Connection connection) throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    for (String table : tables(connection)) {
      try (Statement statement = connection.createStatement();
          ResultSet count = statement.executeQuery("select count(*) from \"" + table + "\"")) {
        count.next();
        rows.put(table, count.getLong(1));
      }
    }
    return new TableCounts(schema(connection), rows);
  }

  static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet names = statement.executeQuery(TABLES)) {
      while (names.next()) {
        tables.add(names.getString(1));
      }
    }
    return tables;
  }

  private static String schema(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet versions = statement.executeQuery(SCHEMA)) {
      if (!versions.next()) {
        throw new BackupException("The database has no schema of Amalgam.");
      }
      return versions.getString(1);
    }
  }

  /**
   * Compares with what somebody said of it.
   *
   * @throws BackupException if it differs
   */
  void mustBe(TableCounts expected) {
    if (!equals(expected)) {
      throw new BackupException(
          "The copy of the database has not what the backup says it has: found %s, expected %s."
              .formatted(this, expected));
    }
  }
}
