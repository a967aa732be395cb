package amalgam.contestant.endpoint;

import amalgam.contestant.endpoint.key.KeyRing;
import java.net.URI;
import java.util.Optional;

/** The variables of this process and the stored keys. */
final class InstalledKeys implements ApiKeys {

  private final KeyRing ring;

  InstalledKeys(KeyRing ring) {
    this.ring = ring;
  }

  @Override
  public Optional<String> find(String variable) {
    return Optional.ofNullable(System.getenv(variable));
  }

  @Override
  public void checkVariable(String variable, URI server) {
    ring.checkVariable(variable, server);
  }

  @Override
  public String stored(String name, URI server) {
    return ring.open(name, server);
  }
}
