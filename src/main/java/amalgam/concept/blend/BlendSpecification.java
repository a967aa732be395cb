package amalgam.concept.blend;

import amalgam.concept.prompt.PromptSpecification;

/**
 * What a set of blend prompts is drawn by; with its space it determines the set.
 *
 * @param bundles number of pairs of concepts, 1…{@link PromptSpecification#MOST_BUNDLES}
 * @param levels prompts per pair, of 0…levels−1 constraints, 1…{@link
 *     PromptSpecification#MOST_LEVELS}
 * @param seed of the draw
 */
public record BlendSpecification(int bundles, int levels, long seed) {

  public BlendSpecification {
    check("bundles", bundles, PromptSpecification.MOST_BUNDLES);
    check("levels", levels, PromptSpecification.MOST_LEVELS);
  }

  private static void check(String name, int number, int most) {
    if (number < 1 || number > most) {
      throw new IllegalArgumentException(
          "The prompts' %s must lie between 1 and %d, but is %d.".formatted(name, most, number));
    }
  }
}
