package amalgam.contestant.endpoint;

import java.util.Optional;

/** The keys of endpoints, by the environment variables that hold them. They are kept nowhere. */
@FunctionalInterface
interface ApiKeys {

  /** The key in the variable of that name, if it is set. */
  Optional<String> find(String variable);
}
