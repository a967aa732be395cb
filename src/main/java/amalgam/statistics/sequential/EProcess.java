package amalgam.statistics.sequential;

import org.apache.commons.math3.special.Beta;

/**
 * Evidence against "each is chosen half of the time" that may be looked at after every vote: under
 * that hypothesis it ever exceeds 1/α with a probability of at most α (Ville's inequality), however
 * long one goes on and whenever one stops.
 *
 * <p>The likelihood ratio of wins mixed over Beta(a, a) against a fair coin: E = 2ⁿ·B(S + a, n − S
 * + a)/B(a, a). Ties say nothing of who is better and do not count. Votes by one rater are not
 * independent: take one vote per rater and pair, or let the evidence be about these raters.
 */
public final class EProcess {

  /** The mixture the product uses; 95% of it lies between 29% and 71% wins. */
  public static final EProcess STANDARD = new EProcess(10);

  private static final double LOG_2 = Math.log(2);

  private final double concentration;

  /**
   * @param concentration a of the mixture: the larger, the smaller the differences it is made for
   */
  public EProcess(double concentration) {
    if (!(concentration > 0)) {
      throw new IllegalArgumentException("The concentration of the mixture must be above 0.");
    }
    this.concentration = concentration;
  }

  /** The natural logarithm of the evidence of a number of wins among a number of decided votes. */
  public double logEvidence(long wins, long votes) {
    if (wins < 0 || wins > votes) {
      throw new IllegalArgumentException("There cannot be more wins than votes, nor fewer than 0.");
    }
    return votes * LOG_2
        + Beta.logBeta(wins + concentration, votes - wins + concentration)
        - Beta.logBeta(concentration, concentration);
  }

  /**
   * Whether the evidence suffices. The first time it does decides; that it falls below again later
   * takes nothing back.
   *
   * @param falseAlarms highest admitted probability of ever deciding between equals, such as 0.05
   */
  public boolean decides(long wins, long votes, double falseAlarms) {
    return logEvidence(wins, votes) >= -Math.log(falseAlarms);
  }
}
