package amalgam.contestant.endpoint.key;

import amalgam.contestant.ContestantException;
import amalgam.platform.security.CurrentPerson;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** Keys in the database, sealed. */
@Service
class SealedKeys implements StoredKeys {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  /** What may stand in a header. */
  private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7e]{8,500}");

  private final KeyRepository stored;
  private final KeySeal seal;
  private final Clock clock;

  SealedKeys(KeyRepository stored, KeySeal seal, Clock clock) {
    this.stored = stored;
    this.seal = seal;
    this.clock = clock;
  }

  @Override
  public List<SealedKey> mine() {
    CurrentPerson person = CurrentPerson.now();
    return stored.all().stream().filter(key -> mayUse(person, key)).toList();
  }

  /** Whether a person may use a key, replace it and delete it. */
  static boolean mayUse(CurrentPerson person, SealedKey key) {
    return person.isAdministrator()
        || person.isSystem()
        || (key.owner() != null && Objects.equals(key.owner(), person.account()));
  }

  @Override
  public void store(String name, URI server, String secret) {
    check(NAME.matcher(name).matches(), "needs a name of up to 100 letters, digits, '.', '_', '-'");
    check(
        SECRET.matcher(secret.strip()).matches(),
        "must have 8 to 500 letters, digits and signs, and no blanks");
    CurrentPerson person = CurrentPerson.now();
    stored
        .find(name)
        .ifPresent(key -> check(mayUse(person, key), "of that name is somebody else's"));
    String bound = Servers.of(server);
    stored.store(
        new SealedKey(
            name,
            person.account(),
            bound,
            seal.seal(secret.strip(), name, bound),
            clock.instant()));
  }

  @Override
  public void delete(String name) {
    CurrentPerson person = CurrentPerson.now();
    check(
        stored.find(name).filter(key -> mayUse(person, key)).isPresent(),
        "'%s' is not there, or is somebody else's".formatted(name));
    stored.delete(name);
  }

  private static void check(boolean holds, String sentence) {
    if (!holds) {
      throw new ContestantException("The key " + sentence + ".");
    }
  }
}
