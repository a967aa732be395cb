package amalgam.rating.quality;

import amalgam.rating.quality.RaterConduct.Evidence;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why the rule sets a rater aside, for the log and for exports. */
final class SignWords {

  private static final double MOST = 1e6;

  private SignWords() {}

  /** Such as {@code missed 4 of 6 checks; prefers the left side (40 of 40 answers)}. */
  static String reason(RaterStanding rater) {
    return rater.signs().stream()
        .filter(Sign::isDecisive)
        .map(sign -> words(sign, rater.conduct()))
        .collect(Collectors.joining("; "));
  }

  private static String words(Sign sign, RaterConduct conduct) {
    Evidence evidence = conduct.evidence();
    return switch (sign) {
      case MISSED_CHECKS ->
          "missed %d of %d checks".formatted(conduct.checks().rest(), conduct.checks().of());
      case HABIT ->
          "answers %s times as likely of somebody who does not read"
              .formatted(times(evidence.habit()));
      case HASTY ->
          String.format(
              Locale.ROOT, "median answer after %.1f s", conduct.medianTime().toMillis() / 1000.0);
      case MUTE ->
          "no preference in %d of %d answers"
              .formatted(conduct.undecided().count(), conduct.undecided().of());
      case LEFTWARD ->
          "prefers the left side (%d of %d answers)"
              .formatted(conduct.left().count(), conduct.left().of());
      case RIGHTWARD ->
          "prefers the right side (%d of %d answers)"
              .formatted(conduct.left().rest(), conduct.left().of());
      case CONTRARY -> "prefers what the others do not";
      case INCONSISTENT ->
          "same answer to %d of %d repeated questions"
              .formatted(conduct.repeats().count(), conduct.repeats().of());
    };
  }

  private static String times(double logEvidence) {
    double times = Math.exp(logEvidence);
    return times > MOST ? "over 1,000,000" : String.format(Locale.ROOT, "%,.0f", times);
  }
}
