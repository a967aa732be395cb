package amalgam.planning;

/** What raters answer of each pair: two questions, one vote. */
public enum VoteAxis {
  NOVELTY,
  UTILITY
}
