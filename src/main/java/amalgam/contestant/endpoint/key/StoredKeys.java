package amalgam.contestant.endpoint.key;

import amalgam.contestant.ContestantException;
import amalgam.platform.security.ForResearchers;
import java.net.URI;
import java.util.List;

/** The keys that researchers have stored. Nothing gives a stored key back to a person. */
@ForResearchers
public interface StoredKeys {

  /** Those that whoever acts may use, by name. */
  List<SealedKey> mine();

  /**
   * Stores a key, in the place of one's own of the same name.
   *
   * @param name up to 100 letters, digits, {@code .}, {@code _} and {@code -}
   * @param server any address of the server that it is for
   * @throws ContestantException if somebody else has a key of that name, or it is none
   */
  void store(String name, URI server, String secret);

  /**
   * Deletes a key.
   *
   * @throws ContestantException if it is not there or somebody else's
   */
  void delete(String name);
}
