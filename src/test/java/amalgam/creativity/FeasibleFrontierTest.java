package amalgam.creativity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.ConceptSpaceBuilder;
import amalgam.concept.CreativePrompt;
import amalgam.concept.RandomSpaces;
import amalgam.concept.Relation;
import amalgam.concept.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact ceiling against trying every walk there is. */
class FeasibleFrontierTest {

  private static final int CONCEPTS = 9;
  private static final int HOP_BUDGET = 5;
  private static final List<CreativityWeights> WEIGHTS =
      List.of(
          CreativityWeights.STANDARD,
          new CreativityWeights(0, 1, 1, 1),
          new CreativityWeights(1, 0, 1, 1),
          new CreativityWeights(0, 0, 1, 1),
          new CreativityWeights(0.05, 2.5, 1, 1));

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isWhatTryingEveryWalkFinds(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    ConceptSpace space = dense(random);
    for (CreativityWeights weights : WEIGHTS) {
      FeasibleFrontier frontier = new FeasibleFrontier(space, weights, HOP_BUDGET);
      for (int asked = 0; asked < 6; asked++) {
        CreativePrompt prompt = prompt(space, random);
        for (boolean allowRevisits : new boolean[] {true, false}) {
          WalkRules rules = new WalkRules(HOP_BUDGET, allowRevisits);
          Assessor judge = new Assessor(space, rules, weights);
          OptionalDouble greatest =
              everyWalk(space, prompt.start()).stream()
                  .map(walk -> judge.assess(prompt, walk))
                  .filter(found -> found.gate().isSatisfied())
                  .mapToDouble(Assessment::novelty)
                  .max();
          var peak = frontier.peak(prompt, allowRevisits);
          assertThat(peak.isPresent()).as("%s is solvable", prompt).isEqualTo(greatest.isPresent());
          peak.ifPresent(
              found -> {
                assertThat(found.novelty()).isCloseTo(greatest.getAsDouble(), within(1e-9));
                Assessment judged = judge.assess(prompt, found.walk());
                assertThat(judged.gate()).isEqualTo(Gate.NONE);
                assertThat(judged.novelty()).isCloseTo(found.novelty(), within(1e-12));
              });
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void revisitsCanOnlyRaiseIt(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    ConceptSpace space = dense(random);
    FeasibleFrontier frontier = new FeasibleFrontier(space, CreativityWeights.STANDARD, HOP_BUDGET);
    for (int asked = 0; asked < 20; asked++) {
      CreativePrompt prompt = prompt(space, random);
      frontier
          .withoutRevisits(prompt)
          .ifPresent(
              without ->
                  assertThat(frontier.withRevisits(prompt).orElseThrow().novelty())
                      .isGreaterThanOrEqualTo(without.novelty() - 1e-12));
    }
  }

  @Test
  void nothingIsFeasibleWhereTheEndCannotBeReached() {
    ConceptSpace space = line("a b", "c d");
    FeasibleFrontier frontier = new FeasibleFrontier(space, CreativityWeights.STANDARD, 6);
    CreativePrompt apart = CreativePrompt.between(0, 2);
    assertThat(frontier.withRevisits(apart)).isEmpty();
    assertThat(frontier.withoutRevisits(apart)).isEmpty();
  }

  @Test
  void nothingIsFeasibleBeyondTheHopBudgetOrWithoutTheOnlyRelation() {
    ConceptSpace space = line("a b", "b c", "c d");
    CreativePrompt three = CreativePrompt.between(0, 3);
    assertThat(new FeasibleFrontier(space, CreativityWeights.STANDARD, 2).withRevisits(three))
        .isEmpty();
    FeasibleFrontier enough = new FeasibleFrontier(space, CreativityWeights.STANDARD, 3);
    assertThat(enough.withoutRevisits(three)).isPresent();
    assertThat(enough.withoutRevisits(three.excluding(0))).isEmpty();
    assertThat(enough.withRevisits(three.excluding(0))).isEmpty();
  }

  @Test
  void amongEquallyNovelWalksOneIsGivenAndItIsOneOfThem() {
    ConceptSpace diamond = line("a b", "b d", "a c", "c d");
    int end = diamond.indexOfConcept("d");
    FeasibleFrontier frontier = new FeasibleFrontier(diamond, CreativityWeights.STANDARD, 2);
    Walk walk = frontier.withoutRevisits(CreativePrompt.between(0, end)).orElseThrow().walk();
    assertThat(walk.hops()).isEqualTo(2);
    assertThat(diamond.concept(walk.concept(1)).name()).isIn("b", "c");
  }

  /** Joins the pairs named, all by one relation. */
  private static ConceptSpace line(String... edges) {
    ConceptSpaceBuilder space = ConceptSpace.builder(RandomSpaces.identity("line"));
    space.relation(Relation.symmetric("next to"));
    List<String> names = new ArrayList<>();
    for (String edge : edges) {
      int[] ends = new int[2];
      for (int end = 0; end < 2; end++) {
        String name = edge.split(" ")[end];
        if (!names.contains(name)) {
          names.add(name);
          space.concept(new Concept(name, ""));
        }
        ends[end] = names.indexOf(name);
      }
      space.edge(ends[0], 0, ends[1]);
    }
    return space.build();
  }

  /** Few concepts with many edges, so that walks meet themselves, and relations of every rarity. */
  private static ConceptSpace dense(RandomGenerator random) {
    ConceptSpaceBuilder space = ConceptSpace.builder(RandomSpaces.identity("dense"));
    for (int concept = 0; concept < CONCEPTS; concept++) {
      space.concept(new Concept("concept " + concept, ""));
    }
    int relations = random.nextInt(2, 6);
    for (int relation = 0; relation < relations; relation++) {
      space.relation(Relation.symmetric("relation " + relation));
    }
    space.edge(0, 0, 1);
    for (int attempt = 0; attempt < CONCEPTS * 3; attempt++) {
      int head = random.nextInt(CONCEPTS);
      int tail = random.nextInt(CONCEPTS);
      if (head != tail && !space.isConnected(head, tail)) {
        space.edge(head, random.nextInt(random.nextInt(1, relations + 1)), tail);
      }
    }
    return space.build();
  }

  private static CreativePrompt prompt(ConceptSpace space, RandomGenerator random) {
    int start = random.nextInt(CONCEPTS);
    CreativePrompt prompt =
        CreativePrompt.between(start, (start + random.nextInt(1, CONCEPTS)) % CONCEPTS);
    for (int relation = 0; relation < space.relationCount(); relation++) {
      prompt =
          switch (random.nextInt(5)) {
            case 0 -> prompt.including(relation);
            case 1 -> prompt.excluding(relation);
            default -> prompt;
          };
    }
    return prompt;
  }

  /** Every walk from {@code start} of 1…HOP_BUDGET hops, revisits included. */
  private static List<Walk> everyWalk(ConceptSpace space, int start) {
    List<Walk> found = new ArrayList<>();
    extend(space, List.of(start), List.of(), found);
    return found;
  }

  private static void extend(
      ConceptSpace space, List<Integer> concepts, List<Integer> relations, List<Walk> found) {
    if (!relations.isEmpty()) {
      found.add(Walk.of(numbers(concepts), numbers(relations)));
    }
    if (relations.size() == HOP_BUDGET) {
      return;
    }
    for (int next = 0; next < space.conceptCount(); next++) {
      int relation = space.relationBetween(concepts.getLast(), next);
      if (relation >= 0) {
        extend(space, longer(concepts, next), longer(relations, relation), found);
      }
    }
  }

  private static List<Integer> longer(List<Integer> numbers, int next) {
    List<Integer> longer = new ArrayList<>(numbers);
    longer.add(next);
    return longer;
  }

  private static int[] numbers(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
