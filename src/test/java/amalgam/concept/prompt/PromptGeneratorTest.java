package amalgam.concept.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.NaiveSpace;
import amalgam.concept.Walk;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PromptGeneratorTest {

  private static final int BUNDLES = 8;
  private static final int LEVELS = 3;
  private static final int HOP_BUDGET = 5;

  static Stream<Arguments> kindsAndSeeds() {
    return Stream.of(PromptKind.values())
        .flatMap(kind -> Stream.of(1L, 2L, 3L, 4L, 5L).map(seed -> Arguments.of(kind, seed)));
  }

  @ParameterizedTest
  @MethodSource("kindsAndSeeds")
  void everyLevelIsSolvableAndCountsWhatItsConstraintsRemove(PromptKind kind, long seed) {
    NaiveSpace naive = new NaiveSpace(space(seed));
    for (BundledPrompt bundled : generate(kind, seed).prompts()) {
      List<Walk> all = walks(naive, bundled.prompt());
      List<Walk> satisfying = satisfying(all, bundled.prompt());
      assertThat(satisfying).isNotEmpty();
      assertThat(bundled.shareRemoved())
          .isCloseTo(1 - (double) satisfying.size() / all.size(), within(1e-12));
    }
  }

  @ParameterizedTest
  @MethodSource("kindsAndSeeds")
  void bundlesAreMatchedNestedAndDistinct(PromptKind kind, long seed) {
    List<BundledPrompt> prompts = generate(kind, seed).prompts();
    assertThat(prompts).hasSize(BUNDLES * LEVELS);
    Set<Set<Integer>> pairs = new HashSet<>();
    for (int bundle = 0; bundle < BUNDLES; bundle++) {
      List<BundledPrompt> levels = prompts.subList(bundle * LEVELS, (bundle + 1) * LEVELS);
      assertThat(levels).extracting(BundledPrompt::bundle).containsOnly(bundle);
      CreativePrompt first = levels.getFirst().prompt();
      assertThat(pairs.add(Set.of(first.start(), first.end()))).isTrue();
      for (int level = 1; level <= LEVELS; level++) {
        CreativePrompt prompt = levels.get(level - 1).prompt();
        assertThat(prompt.level()).isEqualTo(level);
        assertThat(prompt.start()).isEqualTo(first.start());
        assertThat(prompt.end()).isEqualTo(first.end());
        if (level > 1) {
          assertExtends(prompt, levels.get(level - 2).prompt());
        }
      }
    }
  }

  private static void assertExtends(CreativePrompt prompt, CreativePrompt before) {
    assertThat(before.include().stream().allMatch(prompt.include()::contains)).isTrue();
    assertThat(before.exclude().stream().allMatch(prompt.exclude()::contains)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("kindsAndSeeds")
  void everyPairIsHeldOutFromTraining(PromptKind kind, long seed) {
    assertThat(generate(kind, seed).prompts())
        .allMatch(
            bundled -> HeldOutPairs.contains(bundled.prompt().start(), bundled.prompt().end()));
  }

  @ParameterizedTest
  @MethodSource("kindsAndSeeds")
  void theSameSeedGivesTheSameSetAndAnotherSeedAnother(PromptKind kind, long seed) {
    assertThat(generate(kind, seed)).isEqualTo(generate(kind, seed));
    PromptSet other = new PromptGenerator(space(seed)).generate(specification(kind, seed + 1));
    assertThat(other.prompts()).isNotEqualTo(generate(kind, seed).prompts());
  }

  @ParameterizedTest
  @MethodSource("detourSeeds")
  void detoursRuleOutEveryShortestPathAndThenATenthOfTheRestEachTime(long seed) {
    NaiveSpace naive = new NaiveSpace(space(seed));
    List<BundledPrompt> prompts = generate(PromptKind.DETOUR, seed).prompts();
    for (int index = 0; index < prompts.size(); index++) {
      CreativePrompt prompt = prompts.get(index).prompt();
      List<Walk> all = walks(naive, prompt);
      List<Walk> left = satisfying(all, prompt);
      if (prompt.level() == 2) {
        int shortest = all.stream().mapToInt(Walk::hops).min().orElseThrow();
        assertThat(left).noneMatch(walk -> walk.hops() == shortest);
      } else if (prompt.level() > 2) {
        int before = satisfying(all, prompts.get(index - 1).prompt()).size();
        assertThat(left.size()).isLessThanOrEqualTo((int) (0.9 * before));
      }
    }
  }

  static Stream<Long> detourSeeds() {
    return Stream.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
  }

  @ParameterizedTest
  @EnumSource(PromptKind.class)
  void saysHowFarItGotWhereTheSpaceIsTooSmall(PromptKind kind) {
    ConceptSpace tiny = new LettersSpace("tiny", 3, 1, 1, 1, LabelDistribution.ZIPF, 1).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PromptGenerator(tiny).generate(specification(kind, 1)))
        .withMessage(
            "The space 'tiny' gave only 0 of 8 bundles of %s prompts at 3 levels;"
                    .formatted(kind.word())
                + " ask for fewer bundles or levels.");
  }

  @Test
  void saysWhichPartOfASpecificationIsWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PromptSpecification(PromptKind.PLAIN, 0, 1, 1, 1, 1, 0))
        .withMessage("The prompts' bundles must lie between 1 and 10000, but is 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PromptSpecification(PromptKind.PLAIN, 1, 0, 1, 1, 1, 0))
        .withMessage("The prompts' levels must lie between 1 and 8, but is 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PromptSpecification(PromptKind.PLAIN, 1, 1, 3, 2, 4, 0))
        .withMessage("The prompts' mostHops (2) must not be below leastHops (3).");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PromptSpecification(PromptKind.PLAIN, 1, 1, 1, 5, 4, 0))
        .withMessage("The prompts' hopBudget must lie between mostHops (5) and 12, but is 4.");
  }

  private static List<Walk> walks(NaiveSpace naive, CreativePrompt prompt) {
    return naive.walks(prompt.start(), prompt.end(), HOP_BUDGET);
  }

  private static List<Walk> satisfying(List<Walk> walks, CreativePrompt prompt) {
    return walks.stream()
        .filter(walk -> prompt.include().stream().allMatch(walk::uses))
        .filter(walk -> prompt.exclude().stream().noneMatch(walk::uses))
        .toList();
  }

  private static PromptSet generate(PromptKind kind, long seed) {
    return new PromptGenerator(space(seed)).generate(specification(kind, seed));
  }

  private static PromptSpecification specification(PromptKind kind, long seed) {
    return new PromptSpecification(kind, BUNDLES, LEVELS, 2, 4, HOP_BUDGET, seed);
  }

  private static ConceptSpace space(long seed) {
    return new LettersSpace("small", 6, 2, 4, 6, LabelDistribution.ZIPF, seed).build();
  }
}
