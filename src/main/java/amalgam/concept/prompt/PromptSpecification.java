package amalgam.concept.prompt;

/**
 * What a prompt set is drawn by; with its space it determines the set.
 *
 * @param kind how constraints are chosen
 * @param bundles number of endpoint pairs, at least 1
 * @param levels prompts per bundle, of 0…levels−1 constraints, at least 1
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

  public PromptSpecification {
    check(bundles >= 1, "bundles must be at least 1, but is " + bundles);
    check(levels >= 1, "levels must be at least 1, but is " + levels);
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
