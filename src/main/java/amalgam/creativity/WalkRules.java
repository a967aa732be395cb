package amalgam.creativity;

/**
 * What a tournament allows a walk. Novelty grows with hops, so an unbounded walk would game it.
 *
 * @param hopBudget most hops of a walk, at least 1
 * @param allowRevisits whether a walk may hold a concept twice
 */
public record WalkRules(int hopBudget, boolean allowRevisits) {

  public static final WalkRules STANDARD = new WalkRules(6, false);

  public WalkRules {
    if (hopBudget < 1) {
      throw new IllegalArgumentException(
          "The hop budget must be at least 1, but is %d.".formatted(hopBudget));
    }
  }
}
