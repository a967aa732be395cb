package amalgam.contestant.endpoint.key;

import java.net.URI;
import java.util.Locale;

/** How a server is named that a key is for. */
public final class Servers {

  private Servers() {}

  /** Scheme, host and port of an address, such as {@code https://api.example.org:443}. */
  public static String of(URI url) {
    String scheme = url.getScheme().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    return "%s://%s:%d"
        .formatted(
            scheme,
            url.getHost().toLowerCase(Locale.ROOT),
            url.getPort() < 0 ? usual : url.getPort());
  }
}
