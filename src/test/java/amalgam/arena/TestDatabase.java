package amalgam.arena;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database for a test, by what a person would set. */
public record TestDatabase(String url, String user, String password) {

  /** The settings that start the application on it. */
  public String[] settings() {
    return new String[] {
      "--amalgam.database.url=" + url,
      "--amalgam.database.user=" + user,
      "--amalgam.database.password=" + password
    };
  }

  /** A connection past the application. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }
}
