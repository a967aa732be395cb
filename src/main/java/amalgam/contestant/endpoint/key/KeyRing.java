package amalgam.contestant.endpoint.key;

import amalgam.contestant.ContestantException;
import amalgam.platform.security.CurrentPerson;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Hands stored keys and variables to requests, and to no other server than they are for. */
public final class KeyRing {

  private final KeyRepository stored;
  private final KeySeal seal;
  private final List<String> boundVariables;

  KeyRing(KeyRepository stored, KeySeal seal, List<String> boundVariables) {
    this.stored = stored;
    this.seal = seal;
    this.boundVariables = boundVariables;
  }

  /**
   * Checks whether whoever acts may send a stored key to a server.
   *
   * @throws ContestantException if not
   */
  public void check(String name, URI server) {
    SealedKey key = bound(name, server);
    if (!SealedKeys.mayUse(CurrentPerson.now(), key)) {
      throw new ContestantException(
          "The key '%s' may be used by whoever stored it alone; store one of your own."
              .formatted(name));
    }
  }

  private SealedKey bound(String name, URI server) {
    SealedKey key =
        stored
            .find(name)
            .orElseThrow(
                () ->
                    new ContestantException(
                        "There is no key '%s'; store it on the page Endpoints.".formatted(name)));
    if (!key.server().equals(Servers.of(server))) {
      throw new ContestantException(
          "The key '%s' is for %s and is not sent to %s; store one for that server."
              .formatted(name, key.server(), Servers.of(server)));
    }
    return key;
  }

  /**
   * A stored key.
   *
   * @throws ContestantException if there is none, it is for another server, or cannot be opened
   */
  public String open(String name, URI server) {
    return seal.open(bound(name, server));
  }

  /**
   * Checks whether a variable may be sent to a server: to every one, unless an administrator has
   * bound it.
   *
   * @throws ContestantException if not
   */
  public void checkVariable(String variable, URI server) {
    Optional<String> binding =
        boundVariables.stream().filter(one -> one.startsWith(variable + "=")).findFirst();
    if (binding.isEmpty()) {
      return;
    }
    String allowed = binding.get().substring(variable.length() + 1);
    String host = server.getHost();
    if (!allowed.equalsIgnoreCase(host)
        && !allowed.equalsIgnoreCase(host + ":" + server.getPort())) {
      throw new ContestantException(
          "An administrator has bound the variable %s to the server %s; it is not sent to %s."
              .formatted(variable, allowed, host));
    }
  }
}
