package amalgam.contestant.endpoint;

import amalgam.contestant.Charge;

/**
 * Asks models behind servers whatever others want to know of them, under the rules of endpoints.
 */
public interface Chats {

  /**
   * Checks whether a server may be asked.
   *
   * @throws amalgam.contestant.ContestantException if it may not
   */
  void check(EndpointSettings settings);

  /** A model to be asked, for many threads, which must be virtual ones; nobody keeps account. */
  Chat with(EndpointSettings settings);

  /**
   * The same, with answers paid by a tournament: what was answered before is not asked again, and
   * nothing is asked with which the budget in {@code settings} could be exceeded.
   */
  Chat with(EndpointSettings settings, Charge charge);

  /** One model. */
  @FunctionalInterface
  interface Chat {

    /**
     * Asks until there is an answer, at temperature 0.
     *
     * @throws amalgam.contestant.ContestantException if there is none in spite of all tries
     */
    Completion ask(String prompt, long seed);
  }
}
