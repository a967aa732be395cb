package amalgam.contestant.endpoint.key;

import java.util.List;
import java.util.Optional;

/** The sealed keys. */
public interface KeyRepository {

  /** All, by name. */
  List<SealedKey> all();

  Optional<SealedKey> find(String name);

  /** Stores a key, in the place of one of the same name. */
  void store(SealedKey key);

  void delete(String name);
}
