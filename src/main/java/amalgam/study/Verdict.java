package amalgam.study;

import amalgam.statistics.Estimate;
import java.util.Locale;

/** What a study says of a finding of the paper. The rules were fixed before any study was run. */
public enum Verdict {
  SEEN("seen"),
  NOT_SEEN("not seen"),
  UNDECIDED("undecided at this scale");

  private final String phrase;

  Verdict(String phrase) {
    this.phrase = phrase;
  }

  /** For people. */
  public String phrase() {
    return phrase;
  }

  /** For programs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether something rises: seen where the whole interval lies above 0, not seen where all of it
   * lies below the smallest rise that would matter, undecided otherwise.
   *
   * @param smallest that would matter, at least 0
   */
  static Verdict ofRise(Estimate change, double smallest) {
    if (change.low() > 0) {
      return SEEN;
    }
    return change.high() < smallest ? NOT_SEEN : UNDECIDED;
  }

  /** Whether something falls, by the same rule. */
  static Verdict ofFall(Estimate change, double smallest) {
    return ofRise(
        new Estimate(-change.estimate(), -change.high(), -change.low(), change.n()), smallest);
  }

  /**
   * Whether something hardly changes: seen where the whole interval lies within ± the most that
   * would not matter, not seen where all of it lies outside, undecided otherwise.
   */
  static Verdict ofSameness(Estimate change, double most) {
    if (change.low() > -most && change.high() < most) {
      return SEEN;
    }
    return change.low() >= most || change.high() <= -most ? NOT_SEEN : UNDECIDED;
  }

  /** Both together: seen where both are, not seen where either is not. */
  Verdict and(Verdict other) {
    if (this == NOT_SEEN || other == NOT_SEEN) {
      return NOT_SEEN;
    }
    return this == SEEN && other == SEEN ? SEEN : UNDECIDED;
  }
}
