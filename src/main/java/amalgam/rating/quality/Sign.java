package amalgam.rating.quality;

import java.util.Locale;

/** What may be wrong with how a rater answers. */
public enum Sign {
  /** Too many wrong answers where the right one is known. */
  MISSED_CHECKS(true),
  /** Checks and votes together are what answers whatever is shown would give. */
  HABIT(true),
  /** Answers sooner than anybody can read. */
  HASTY(true),
  /** Hardly ever prefers anything. */
  MUTE(true),
  /** Prefers the left side, whatever stands there. */
  LEFTWARD(true),
  /** Prefers the right side, whatever stands there. */
  RIGHTWARD(true),
  /** Prefers what the others do not. */
  CONTRARY(true),
  /** Answers the same pair otherwise when asked again. */
  INCONSISTENT(false);

  private final boolean isDecisive;

  Sign(boolean isDecisive) {
    this.isDecisive = isDecisive;
  }

  /** Whether it alone makes a rater's votes worthless, or only worth a look. */
  public boolean isDecisive() {
    return isDecisive;
  }

  /** The word that exports and texts use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
