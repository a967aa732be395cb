package amalgam.creativity;

/**
 * The α settings of the measures; 1 each in the author's code (Schapiro et al., arXiv 2509.21043).
 *
 * @param alphaHops α_h, novelty per hop
 * @param alphaSurprise α_r, weight of the mean surprise in nats
 * @param alphaInclusion α_I, utility per required relation
 * @param alphaExclusion α_X, utility per forbidden relation
 */
public record CreativityWeights(
    double alphaHops, double alphaSurprise, double alphaInclusion, double alphaExclusion) {

  public static final CreativityWeights STANDARD = new CreativityWeights(1, 1, 1, 1);

  public CreativityWeights {
    check("alphaHops", alphaHops);
    check("alphaSurprise", alphaSurprise);
    check("alphaInclusion", alphaInclusion);
    check("alphaExclusion", alphaExclusion);
  }

  private static void check(String name, double weight) {
    if (!(weight >= 0 && weight <= 1000)) {
      throw new IllegalArgumentException(
          "%s must lie between 0 and 1000, but is %s.".formatted(name, weight));
    }
  }
}
