package amalgam.rating.quality;

import amalgam.rating.Rater;
import amalgam.tournament.By;
import java.time.Instant;

/**
 * What was decided about a rater in a tournament.
 *
 * @param isSetAside whether the rater's votes do not count; else the rater was taken back in
 * @param isByRule whether nobody decided it but the rule
 * @param reason for people
 * @param who decided it, for people
 */
public record RaterDecision(
    Rater rater, boolean isSetAside, boolean isByRule, String reason, String who, Instant at) {

  private static final String NOTE = "All votes of this rater: ";
  private static final int LONGEST_REASON = 1900;

  public RaterDecision {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new RaterQualityException(
          "To decide about a rater takes a reason of 1 to %d characters, not %d."
              .formatted(LONGEST_REASON, reason.length()));
    }
  }

  /** Not yet stored. */
  static RaterDecision of(Rater rater, boolean isSetAside, boolean isByRule, By by, Instant now) {
    String why = by.why();
    return new RaterDecision(
        rater, isSetAside, isByRule, why == null ? "" : why.strip(), by.who(), now);
  }

  /** Why each of the rater's votes is set aside. */
  String note() {
    return NOTE + reason;
  }

  /** What such notes begin with, unlike the reasons of votes that were set aside one by one. */
  public static String noteStart() {
    return NOTE;
  }

  /** Whether a vote is set aside with all others of its rater. */
  public static boolean isNote(String setAside) {
    return setAside.startsWith(NOTE);
  }
}
