package amalgam.rating.assignment;

/** What a rater gets who asks for a pair. */
public sealed interface Offer {

  /** A pair, held for the rater for some minutes. */
  record Pair(Assignment assignment) implements Offer {}

  /** No pair. */
  record NothingLeft(Why why) implements Offer {}

  /** The quota of the rater's invitation is reached, or nothing is left for it. */
  record Finished(Completion completion) implements Offer {}

  /** Why there is no pair. */
  enum Why {
    /** There is no such tournament, or the rater may not see it. */
    NO_TOURNAMENT,
    /** Its terms say that nobody rates. */
    CLOSED,
    /** Only who is signed in rates. */
    SIGN_IN_NEEDED,
    /** Only who was invited rates. */
    INVITATION_NEEDED,
    /** No two entrants have different walks for one prompt yet. */
    NOTHING_TO_COMPARE,
    /** The rater has seen every pair that is still asked about. */
    ALL_SEEN,
    /** Every pair has its votes, or is in the hands of others who may still leave it. */
    ALL_TAKEN
  }
}
