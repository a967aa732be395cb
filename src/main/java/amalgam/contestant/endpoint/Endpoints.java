package amalgam.contestant.endpoint;

import amalgam.contestant.Contestant;

/** Lets models behind servers become contestants. */
public interface Endpoints {

  /**
   * Checks whether a model may enter.
   *
   * @return the contestant that it is
   * @throws amalgam.contestant.ContestantException if its server may not be asked, or another model
   *     has its id
   */
  Contestant check(EndpointSettings settings);

  /** Stores how the model of a stored contestant is reached, within the caller's transaction. */
  void store(EndpointSettings settings);
}
