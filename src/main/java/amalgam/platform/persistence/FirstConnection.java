package amalgam.platform.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Tries a PostgreSQL server before anything rests on it, and says what does not fit. */
final class FirstConnection {

  private static final int OLDEST_VERSION = 15;
  private static final String UNREACHABLE = "08";

  /** The one of that class which means that the driver and the server agree on no way to log in. */
  private static final String REJECTED = "08004";

  private final DatabaseAddress address;
  private final String user;
  private final String password;

  FirstConnection(DatabaseAddress address, String user, String password) {
    this.address = address;
    this.user = user;
    this.password = password;
  }

  /**
   * Connects once.
   *
   * @throws UnusableDatabaseException if that cannot be, or the server is not fit
   */
  void check() {
    Properties properties = new Properties();
    properties.putAll(address.vendor().driverProperties());
    if (!user.isEmpty()) {
      properties.setProperty("user", user);
    }
    properties.setProperty("password", password);
    try (Connection connection = DriverManager.getConnection(address.url(), properties)) {
      checkVersion(connection.getMetaData().getDatabaseMajorVersion());
      checkDatabase(connection);
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  void checkVersion(int version) {
    if (version < OLDEST_VERSION) {
      throw new UnusableDatabaseException(
          "The server at %s is PostgreSQL %d, but Amalgam needs %d or newer."
              .formatted(address.shown(), version, OLDEST_VERSION),
          "Upgrade the server, or set AMALGAM_DATABASE_URL to a newer one.");
    }
  }

  private void checkDatabase(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select current_user, current_setting('server_encoding'),"
                    + " coalesce(has_schema_privilege(current_schema(), 'create'), false)")) {
      row.next();
      if (!row.getString(2).equals("UTF8")) {
        throw new UnusableDatabaseException(
            "The database at %s has the encoding %s, but Amalgam needs UTF8."
                .formatted(address.shown(), row.getString(2)),
            "Create another with: create database NAME encoding 'UTF8' template template0;");
      }
      if (!row.getBoolean(3)) {
        throw new UnusableDatabaseException(
            "The user %s may not create tables in the database at %s."
                .formatted(row.getString(1), address.shown()),
            "Make it the owner, with: alter database NAME owner to %s;"
                .formatted(row.getString(1)));
      }
    }
  }

  private UnusableDatabaseException refusal(SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    return switch (state) {
      case "3D000" ->
          new UnusableDatabaseException(
              "The server has no such database: %s.".formatted(address.shown()),
              "Create it, or correct its name in AMALGAM_DATABASE_URL.");
      case "28P01", "28000", REJECTED ->
          new UnusableDatabaseException(
              "The server at %s does not let %s in: %s"
                  .formatted(address.shown(), who(), reason(failure)),
              "Correct AMALGAM_DATABASE_USER and AMALGAM_DATABASE_PASSWORD, or what the server's"
                  + " pg_hba.conf allows.");
      default ->
          state.startsWith(UNREACHABLE)
              ? new UnusableDatabaseException(
                  "No PostgreSQL server answers at %s: %s"
                      .formatted(address.shown(), reason(failure)),
                  "Start it, or correct the host and port in AMALGAM_DATABASE_URL.")
              : new UnusableDatabaseException(
                  "The database at %s cannot be used: %s"
                      .formatted(address.shown(), reason(failure)),
                  "Put that right on the server, or set AMALGAM_DATABASE_URL to another.");
    };
  }

  private String who() {
    return user.isEmpty() ? "anybody without a name" : "the user " + user;
  }

  /** In the words of the driver, with those of the system where there are any. */
  private static String reason(SQLException failure) {
    String system =
        failure.getCause() == null
            ? ""
            : " (%s: %s)"
                .formatted(
                    failure.getCause().getClass().getSimpleName(), failure.getCause().getMessage());
    return failure.getMessage() + system;
  }
}
