package amalgam.platform.persistence;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where the database is, as a person set it, and how to speak to it.
 *
 * @param url as its driver wants it
 */
public record DatabaseAddress(Vendor vendor, String url) {

  /** Who owns the database in the file, where nobody else is named. */
  static final String FILE_OWNER = "sa";

  private static final String JDBC = "jdbc:";

  /** Somebody's name and password before the host, whatever characters they are made of. */
  private static final Pattern LOGIN = Pattern.compile("//(?:(?![?&]\\w+=).)*@");

  /** What to do about an address that is none. */
  static final String RIGHT_FORM =
      "Set AMALGAM_DATABASE_URL to jdbc:postgresql://HOST:5432/DATABASE, with AMALGAM_DATABASE_USER"
          + " and AMALGAM_DATABASE_PASSWORD beside it, or leave all three out for the database file"
          + " in amalgam.data.";

  /** The databases that are spoken. */
  public enum Vendor {
    /** In the same process, in a file. */
    H2("jdbc:h2:", Map.of()),
    /** A server; what its driver is told gives way to what the address says after its "?". */
    POSTGRESQL(
        "jdbc:postgresql:",
        Map.of(
            // Many rows in one statement; a batch's counts of rows are then unknown.
            "reWriteBatchedInserts", "true",
            // In seconds, so that a network that swallows everything is noticed.
            "connectTimeout", "10",
            "loginTimeout", "15",
            "socketTimeout", "120",
            "tcpKeepAlive", "true",
            "ApplicationName", "amalgam"));

    private final String start;
    private final Map<String, String> driverProperties;

    Vendor(String start, Map<String, String> driverProperties) {
      this.start = start;
      this.driverProperties = driverProperties;
    }

    Map<String, String> driverProperties() {
      return driverProperties;
    }
  }

  /**
   * Reads an address; PostgreSQL's may also be given without the leading {@code jdbc:}.
   *
   * @throws UnusableDatabaseException if it is none, saying what one looks like
   */
  public static DatabaseAddress parse(String text) {
    String given = text.strip();
    if (given.isEmpty()) {
      throw new UnusableDatabaseException("AMALGAM_DATABASE_URL is set, but empty.", RIGHT_FORM);
    }
    String url = given.replaceFirst("^postgres(ql)?:", JDBC + "postgresql:");
    for (Vendor vendor : Vendor.values()) {
      if (url.startsWith(vendor.start)) {
        DatabaseAddress address = new DatabaseAddress(vendor, url);
        address.check();
        return address;
      }
    }
    throw new UnusableDatabaseException(
        "\"%s\" is not the address of a database that Amalgam knows: PostgreSQL or H2."
            .formatted(withoutSecrets(given)),
        RIGHT_FORM);
  }

  private void check() {
    if (vendor == Vendor.POSTGRESQL && LOGIN.matcher(url).find()) {
      throw new UnusableDatabaseException(
          "The address %s has a user or a password in it.".formatted(shown()), RIGHT_FORM);
    }
    try {
      DriverManager.getDriver(url);
    } catch (SQLException e) {
      throw new UnusableDatabaseException(
          "The address %s cannot be read.".formatted(shown()), RIGHT_FORM);
    }
  }

  /** The address as people may see it: no options, and nobody's password. */
  public String shown() {
    return withoutSecrets(url);
  }

  private static String withoutSecrets(String address) {
    return LOGIN.matcher(address).replaceFirst("//").replaceFirst("[?;].*", "");
  }
}
