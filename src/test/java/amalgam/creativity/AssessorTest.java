package amalgam.creativity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.concept.ConceptSpace;
import amalgam.concept.CreativePrompt;
import amalgam.concept.RandomSpaces;
import amalgam.concept.RelationSet;
import amalgam.concept.TaskKind;
import amalgam.concept.Walk;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fast judge against the slow one, over everything that a contestant may answer. */
class AssessorTest {

  private static final int ANSWERS = 400;
  private static final int LONGEST = 9;
  private static final String UNKNOWN = "nowhere";

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithTheReferenceOnWhateverIsAnswered(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    ConceptSpace space = RandomSpaces.of(seed);
    CreativityWeights weights = weights(random);
    WalkRules rules = new WalkRules(random.nextInt(1, 8), random.nextBoolean());
    Assessor assessor = new Assessor(space, rules, weights);
    ReferenceMeasures reference = ReferenceMeasures.of(space, weights, rules);
    for (int answer = 0; answer < ANSWERS; answer++) {
      List<String> names = answer(space, random);
      CreativePrompt prompt = prompt(space, names, random);
      ReferenceMeasures.Finding expected =
          reference.assess(inNames(space, prompt), String.join("|", names));
      assertAgrees(assessor.assess(prompt, walk(space, names)), expected, names);
    }
  }

  @Test
  void theGeneratedAnswersMeetEveryGate() {
    Set<Gate> met = EnumSet.noneOf(Gate.class);
    seeds()
        .forEach(
            seed -> {
              RandomGenerator random = new SplittableRandom(seed);
              ConceptSpace space = RandomSpaces.of(seed);
              Assessor assessor =
                  new Assessor(space, new WalkRules(4, false), CreativityWeights.STANDARD);
              for (int answer = 0; answer < ANSWERS; answer++) {
                List<String> names = answer(space, random);
                CreativePrompt prompt = prompt(space, names, random);
                met.add(assessor.assess(prompt, walk(space, names)).gate());
              }
            });
    assertThat(met).containsExactlyInAnyOrderElementsOf(Gate.of(TaskKind.WALK));
  }

  private static void assertAgrees(
      Assessment found, ReferenceMeasures.Finding expected, List<String> names) {
    assertThat(found.gate().word()).as("gate of %s", names).isEqualTo(expected.gate());
    assertThat(found.hops()).as("hops of %s", names).isEqualTo(expected.hops());
    assertThat(found.utility()).isCloseTo(expected.utility(), within(1e-9));
    assertThat(found.softUtility()).isCloseTo(expected.softUtility(), within(1e-12));
    if (Double.isNaN(expected.novelty())) {
      assertThat(found.surprise()).isNaN();
      assertThat(found.novelty()).isNaN();
      assertThat(found.creativity()).isZero();
    } else {
      assertThat(found.surprise()).isCloseTo(expected.surprise(), within(1e-9));
      assertThat(found.novelty()).isCloseTo(expected.novelty(), within(1e-9));
      assertThat(found.creativity()).isCloseTo(expected.creativity(), within(1e-6));
    }
  }

  private static CreativityWeights weights(RandomGenerator random) {
    double[] alphas =
        random.doubles(4, 0, 3).map(alpha -> random.nextInt(5) == 0 ? 0 : alpha).toArray();
    return new CreativityWeights(alphas[0], alphas[1], alphas[2], alphas[3]);
  }

  /** A walk along edges, most often with something done to it. */
  private static List<String> answer(ConceptSpace space, RandomGenerator random) {
    List<String> names = alongEdges(space, random);
    for (int change = random.nextInt(3); change > 0; change--) {
      int place = random.nextInt(names.size());
      switch (random.nextInt(5)) {
        case 0 -> names.set(place, UNKNOWN);
        case 1 -> names.set(place, space.concept(random.nextInt(space.conceptCount())).name());
        case 2 -> names.set(place, space.relation(random.nextInt(space.relationCount())).name());
        case 3 -> names.remove(place);
        default -> {
          // As it was.
        }
      }
      if (names.isEmpty()) {
        names.add("");
      }
    }
    return names;
  }

  private static List<String> alongEdges(ConceptSpace space, RandomGenerator random) {
    int here = random.nextInt(space.conceptCount());
    List<String> names = new ArrayList<>(List.of(space.concept(here).name()));
    for (int hop = random.nextInt(LONGEST); hop > 0 && space.degree(here) > 0; hop--) {
      int edge = space.firstHalfEdge(here) + random.nextInt(space.degree(here));
      here = space.neighbour(edge);
      names.add(space.relation(space.relationOf(edge)).name());
      names.add(space.concept(here).name());
    }
    return names;
  }

  /** A prompt with the answer's own ends, most often, and constraints of every kind. */
  private static CreativePrompt prompt(
      ConceptSpace space, List<String> names, RandomGenerator random) {
    int start = space.indexOfConcept(names.getFirst());
    int end = space.indexOfConcept(names.getLast());
    if (start < 0 || end < 0 || start == end || random.nextInt(6) == 0) {
      start = random.nextInt(space.conceptCount());
      end = (start + 1 + random.nextInt(space.conceptCount() - 1)) % space.conceptCount();
    }
    CreativePrompt prompt = CreativePrompt.between(start, end);
    for (int constraint = random.nextInt(4); constraint > 0; constraint--) {
      int relation = random.nextInt(space.relationCount());
      if (prompt.include().contains(relation) || prompt.exclude().contains(relation)) {
        continue;
      }
      prompt = random.nextBoolean() ? prompt.including(relation) : prompt.excluding(relation);
    }
    return prompt;
  }

  private static Walk walk(ConceptSpace space, List<String> names) {
    if (names.size() < 3 || names.size() % 2 == 0) {
      return null;
    }
    int[] concepts = new int[names.size() / 2 + 1];
    int[] relations = new int[names.size() / 2];
    for (int place = 0; place < names.size(); place++) {
      if (place % 2 == 0) {
        concepts[place / 2] = space.indexOfConcept(names.get(place));
      } else {
        relations[place / 2] = space.indexOfRelation(names.get(place));
      }
    }
    return Walk.of(concepts, relations);
  }

  private static ReferenceMeasures.Prompt inNames(ConceptSpace space, CreativePrompt prompt) {
    return new ReferenceMeasures.Prompt(
        space.concept(prompt.start()).name(),
        space.concept(prompt.end()).name(),
        names(space, prompt.include()),
        names(space, prompt.exclude()));
  }

  private static Set<String> names(ConceptSpace space, RelationSet relations) {
    return relations.stream()
        .mapToObj(relation -> space.relation(relation).name())
        .collect(Collectors.toSet());
  }
}
