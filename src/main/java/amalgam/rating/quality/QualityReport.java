package amalgam.rating.quality;

import java.util.List;

/**
 * The raters of a tournament at one moment.
 *
 * @param isRuleOn whether the rule may set raters aside
 * @param raters in the order in which they came
 */
public record QualityReport(boolean isRuleOn, List<RaterStanding> raters) {

  public QualityReport {
    raters = List.copyOf(raters);
  }

  /** How many there are of that verdict. */
  public long count(Verdict verdict) {
    return raters.stream().filter(rater -> rater.verdict() == verdict).count();
  }
}
