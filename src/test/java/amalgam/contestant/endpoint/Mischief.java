package amalgam.contestant.endpoint;

/** What a {@link StandInServer} may do instead of answering. */
enum Mischief {
  /** Does not answer as long as the server runs. */
  SILENCE,
  /** Status 429 with {@code Retry-After}. */
  BUSY,
  /** Status 500, and the key in the text. */
  BROKEN,
  /** The connection ends in the middle of the reply. */
  CUT_CONNECTION,
  HALF_JSON,
  WRONG_SCHEMA,
  /** Far more than anybody wants to read. */
  HUGE_BODY,
  /** A page of a proxy, with status 200. */
  HTML_PAGE,
  /** A reply that never ends, as fast as it is read. */
  ENDLESS_AND_FAST,
  /** A reply that never ends, a blank from time to time. */
  ENDLESS_AND_SLOW
}
