package amalgam.concept.space;

/** An edge before it is known which concepts stay: indices into a list of words. */
record WordNetLink(int head, WordNetRelation relation, int tail) {

  /** The two ends, whatever the direction. */
  long pair() {
    return ((long) Math.min(head, tail) << 32) | Math.max(head, tail);
  }
}
