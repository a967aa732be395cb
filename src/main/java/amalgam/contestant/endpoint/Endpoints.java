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

  /**
   * Checks whether a model that entered before may enter again as it is reached now; nothing for
   * what is no model behind a server.
   *
   * @throws amalgam.contestant.ContestantException if it may not
   */
  void checkAgain(String contestantId);

  /**
   * Stores how the model of a stored contestant is reached, and what a tournament may spend with
   * it, within the caller's transaction.
   */
  void store(long tournament, EndpointSettings settings);

  /**
   * Lets a tournament spend what its settings say with a model that entered before, within the
   * caller's transaction; nothing for what is no model behind a server.
   */
  void open(long tournament, String contestantId);
}
