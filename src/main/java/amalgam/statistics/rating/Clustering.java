package amalgam.statistics.rating;

/** Which votes are taken to depend on each other. */
public enum Clustering {
  /** None: the naive interval, for comparison. */
  NONE,
  RATER,
  PROMPT,
  /** Votes that share their rater or their prompt. */
  RATER_AND_PROMPT;

  boolean byRater() {
    return this == RATER || this == RATER_AND_PROMPT;
  }

  boolean byPrompt() {
    return this == PROMPT || this == RATER_AND_PROMPT;
  }
}
