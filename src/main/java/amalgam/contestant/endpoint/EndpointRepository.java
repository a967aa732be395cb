package amalgam.contestant.endpoint;

import java.util.List;
import java.util.Optional;

/** How the models behind servers are reached, for every worker. */
public interface EndpointRepository {

  /** All, by id. */
  List<EndpointSettings> all();

  /** That of a contestant. */
  Optional<EndpointSettings> find(String contestantId);

  /** Stores or renews how a stored contestant is reached, within the caller's transaction. */
  void store(EndpointSettings settings);
}
