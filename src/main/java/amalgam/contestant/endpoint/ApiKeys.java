package amalgam.contestant.endpoint;

import amalgam.contestant.ContestantException;
import java.net.URI;
import java.util.Optional;

/** The keys of endpoints, by the environment variables or the names that they are stored under. */
@FunctionalInterface
interface ApiKeys {

  /** The key in the variable of that name, if it is set. */
  Optional<String> find(String variable);

  /**
   * The key that a model's server is sent; empty where it needs none.
   *
   * @throws ContestantException if it may not be sent there
   * @throws EndpointFailure if its variable is not set
   */
  default Optional<String> of(EndpointSettings endpoint) {
    String name = endpoint.keyName();
    if (name != null) {
      return Optional.of(stored(name, endpoint.baseUrl()));
    }
    String variable = endpoint.keyFrom();
    if (variable == null) {
      return Optional.empty();
    }
    checkVariable(variable, endpoint.baseUrl());
    return Optional.of(
        find(variable)
            .map(String::strip)
            .filter(key -> !key.isEmpty())
            .orElseThrow(
                () ->
                    new EndpointFailure(
                        EndpointFailure.Kind.REFUSED,
                        "needs a key, but the environment variable %s is not set here"
                            .formatted(variable),
                        null)));
  }

  /**
   * Checks whether a variable may be sent to a server.
   *
   * @throws ContestantException if it may not
   */
  default void checkVariable(String variable, URI server) {}

  /**
   * A stored key.
   *
   * @throws ContestantException if there is none for that server
   */
  default String stored(String name, URI server) {
    throw new ContestantException("There is no key '%s'.".formatted(name));
  }
}
