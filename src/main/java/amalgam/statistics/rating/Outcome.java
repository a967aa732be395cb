package amalgam.statistics.rating;

import java.util.List;

/** What a rater answered about the two sides; the two kinds of tie are different answers. */
public enum Outcome {
  LEFT,
  RIGHT,
  TIE,
  BOTH_BAD;

  static final List<Outcome> ALL = List.of(values());
  static final int COUNT = ALL.size();

  boolean isTie() {
    return this == TIE || this == BOTH_BAD;
  }
}
