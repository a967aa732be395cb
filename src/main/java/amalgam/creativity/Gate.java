package amalgam.creativity;

import java.util.Locale;

/** What a proposal fails first, in the order in which it is tested. */
public enum Gate {
  /** Not an alternating walk of at least one hop. */
  UNPARSABLE("not a walk"),
  /** A concept that the space does not have. */
  UNKNOWN_CONCEPT("unknown concept"),
  /** No such edge, or another relation on it. */
  HALLUCINATED_EDGE("no such link"),
  /** Does not lead from the prompt's start to its end. */
  WRONG_ENDPOINTS("wrong endpoints"),
  /** More hops than the tournament allows. */
  HOP_BUDGET("too many hops"),
  /** A concept occurs twice where the tournament forbids it. */
  REVISIT("revisits a concept"),
  /** A required relation is missing. */
  INCLUSION_MISSING("required relation missing"),
  /** A forbidden relation is used. */
  EXCLUSION_USED("forbidden relation used"),
  /** Nothing failed. */
  NONE("all gates passed");

  private final String phrase;

  Gate(String phrase) {
    this.phrase = phrase;
  }

  /** The word that exports and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The gate of that {@link #word()}. */
  public static Gate ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** For people. */
  public String phrase() {
    return phrase;
  }

  /** Whether the proposal passed everything. */
  public boolean isSatisfied() {
    return this == NONE;
  }

  /** Whether all edges of the proposal exist, so that it has a novelty. */
  public boolean isWellFormed() {
    return ordinal() > HALLUCINATED_EDGE.ordinal();
  }

  /** Whether the proposal passed everything before the constraints. */
  public boolean reachesConstraints() {
    return ordinal() > REVISIT.ordinal();
  }
}
