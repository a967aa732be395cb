package amalgam.contestant.endpoint;

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

  /** A model to be asked, for many threads, which must be virtual ones. */
  Chat with(EndpointSettings settings);

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
