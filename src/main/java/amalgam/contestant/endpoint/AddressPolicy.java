package amalgam.contestant.endpoint;

import amalgam.contestant.ContestantException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Where endpoints may be. Names are resolved here and every address behind them is checked; who
 * connects goes to the addresses that it got from here.
 *
 * @see <a href="src/docs/decisions/0026-where-endpoints-may-be-and-where-keys-are.md">decision
 *     26</a>
 */
final class AddressPolicy {

  private final boolean allowsPrivate;
  private final Lookup lookup;

  /** How names become addresses. */
  @FunctionalInterface
  interface Lookup {
    InetAddress[] all(String host) throws UnknownHostException;
  }

  /**
   * @param allowsPrivate whether this machine and private networks may be asked
   */
  AddressPolicy(boolean allowsPrivate, Lookup lookup) {
    this.allowsPrivate = allowsPrivate;
    this.lookup = lookup;
  }

  /**
   * Checks how an address is written, without asking the network.
   *
   * @return it
   * @throws IllegalArgumentException if it is none that a server may have
   */
  static URI checkForm(URI url) {
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    check(scheme.equals("http") || scheme.equals("https"), "must begin with http:// or https://");
    check(url.getHost() != null, "must name a server");
    check(url.getUserInfo() == null, "must not hold a name or password; see 'keyFrom'");
    check(url.getQuery() == null && url.getFragment() == null, "must not hold '?' or '#'");
    return url;
  }

  private static void check(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException("The baseUrl " + sentence + ".");
    }
  }

  /**
   * Checks every address that a server has now.
   *
   * @throws ContestantException if one of them is not allowed or there is none
   */
  void check(URI url) {
    try {
      resolve(url.getHost());
    } catch (UnknownHostException e) {
      throw new ContestantException(
          "The server '%s' of the endpoint is not known; check the baseUrl."
              .formatted(url.getHost()),
          e);
    }
  }

  /**
   * The addresses of a server.
   *
   * @throws ContestantException if one of them is not allowed
   */
  InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = lookup.all(host.replaceAll("^\\[|]$", ""));
    for (InetAddress address : addresses) {
      switch (AddressKind.of(address)) {
        case NEVER ->
            throw new ContestantException(
                "The server '%s' of the endpoint has an address that is never called."
                    .formatted(host));
        case PRIVATE -> {
          if (!allowsPrivate) {
            throw new ContestantException(
                ("The server '%s' of the endpoint is on this machine or in a private network; an"
                        + " administrator may allow that with"
                        + " amalgam.endpoints.private-addresses=true.")
                    .formatted(host));
          }
        }
        case PUBLIC -> {}
      }
    }
    return addresses;
  }
}
