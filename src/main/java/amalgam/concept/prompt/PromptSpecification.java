package amalgam.concept.prompt;

/**
 * What a prompt set is drawn by; with its space it determines the set.
 *
 * @param kind how constraints are chosen
 * @param bundles number of endpoint pairs, 1…{@link #MOST_BUNDLES}
 * @param levels prompts per bundle, of 0…levels−1 constraints, 1…{@link #MOST_LEVELS}
 * @param leastHops fewest hops of a base path, at least 1
 * @param mostHops most hops of a base path, at most {@code hopBudget}
 * @param hopBudget most hops that an answer may have, 1…12
 * @param seed of the draw
 */
public record PromptSpecification(
    PromptKind kind,
    int bundles,
    int levels,
    int leastHops,
    int mostHops,
    int hopBudget,
    long seed) {

  /** More would make the exact counts behind a prompt set take too long. */
  public static final int GREATEST_HOP_BUDGET = 12;

  /** Ten times what an interval of a percent needs. */
  public static final int MOST_BUNDLES = 10_000;

  /** Each level is one more constraint on a walk of at most a dozen hops. */
  public static final int MOST_LEVELS = 8;

  public PromptSpecification {
    check(
        bundles >= 1 && bundles <= MOST_BUNDLES,
        "bundles must lie between 1 and %d, but is %d".formatted(MOST_BUNDLES, bundles));
    check(
        levels >= 1 && levels <= MOST_LEVELS,
        "levels must lie between 1 and %d, but is %d".formatted(MOST_LEVELS, levels));
    check(leastHops >= 1, "leastHops must be at least 1, but is " + leastHops);
    check(
        mostHops >= leastHops,
        "mostHops (%d) must not be below leastHops (%d)".formatted(mostHops, leastHops));
    check(
        hopBudget >= mostHops && hopBudget <= GREATEST_HOP_BUDGET,
        "hopBudget must lie between mostHops (%d) and %d, but is %d"
            .formatted(mostHops, GREATEST_HOP_BUDGET, hopBudget));
  }

  private static void check(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException("The prompts' " + sentence + ".");
    }
  }
}
