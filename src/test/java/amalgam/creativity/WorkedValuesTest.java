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
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values worked out by hand: 26 uniform labels, 3 hops, one inclusion, one exclusion. */
class WorkedValuesTest {

  private static final int A = 0;
  private static final int B = 1;
  private static final int C = 2;
  private static final int Z = 25;

  private final ConceptSpace space = ring(26);
  private final Walk walk = Walk.of(new int[] {0, 1, 2, 3}, new int[] {A, B, C});
  private final CreativePrompt satisfied = CreativePrompt.between(0, 3).including(B).excluding(Z);

  /** A ring of {@code size} concepts, each edge with a label of its own: all equally frequent. */
  private static ConceptSpace ring(int size) {
    ConceptSpaceBuilder ring = ConceptSpace.builder(RandomSpaces.identity("ring"));
    for (int concept = 0; concept < size; concept++) {
      ring.concept(new Concept("concept " + concept, ""));
      ring.relation(Relation.symmetric("relation " + concept));
    }
    for (int concept = 0; concept < size; concept++) {
      ring.edge(concept, concept, (concept + 1) % size);
    }
    return ring.build();
  }

  private Assessment assess(CreativePrompt prompt, Walk proposed) {
    return new Assessor(space, WalkRules.STANDARD, CreativityWeights.STANDARD)
        .assess(prompt, proposed);
  }

  @Test
  void aSatisfyingWalkIsWorthWhatTheFrameworkWorksOut() {
    Assessment found = assess(satisfied, walk);
    assertThat(found.gate()).isEqualTo(Gate.NONE);
    assertThat(found.hops()).isEqualTo(3);
    assertThat(found.surprise()).isCloseTo(Math.log(26), within(1e-12));
    assertThat(found.novelty()).isCloseTo(6.2581, within(0.00005));
    assertThat(found.utility()).isEqualTo(4);
    assertThat(found.softUtility()).isEqualTo(1);
    assertThat(found.creativity()).isCloseTo(25.0324, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource({
    // concepts, relations, gate
    "0 1 2 -1, 0 1 2, UNKNOWN_CONCEPT",
    "0 1 2 4, 0 1 2, HALLUCINATED_EDGE",
    "0 1 2 3, 0 1 3, HALLUCINATED_EDGE",
    "0 1 2 3, 0 1 -1, HALLUCINATED_EDGE",
    "0 1 2 3 4, 0 1 2 3, WRONG_ENDPOINTS",
    "1 2 3, 1 2, WRONG_ENDPOINTS",
    "0 1 0 1 0 1 2 3, 0 0 0 0 0 1 2, HOP_BUDGET",
    "0 1 0 1 2 3, 0 0 0 1 2, REVISIT"
  })
  void aWalkThatFailsAnyGateIsOfNoUse(String concepts, String relations, Gate gate) {
    Assessment found = assess(satisfied, Walk.of(numbers(concepts), numbers(relations)));
    assertThat(found.gate()).isEqualTo(gate);
    assertThat(found.utility()).isZero();
    assertThat(found.creativity()).isZero();
    assertThat(found.softUtility()).isZero();
  }

  @Test
  void aMissingInclusionAndAUsedExclusionCostAllUtilityButNotTheSoftOne() {
    Assessment missing = assess(satisfied.including(Z - 1), walk);
    assertThat(missing.gate()).isEqualTo(Gate.INCLUSION_MISSING);
    assertThat(missing.utility()).isZero();
    assertThat(missing.creativity()).isZero();
    assertThat(missing.softUtility()).isCloseTo(2 / 3.0, within(1e-12));
    Assessment used = assess(CreativePrompt.between(0, 3).including(B).excluding(C), walk);
    assertThat(used.gate()).isEqualTo(Gate.EXCLUSION_USED);
    assertThat(used.utility()).isZero();
    assertThat(used.creativity()).isZero();
    assertThat(used.softUtility()).isEqualTo(0.5);
  }

  @Test
  void anAnswerThatIsNoWalkIsUnparsableAndHasNoNovelty() {
    Assessment found = assess(satisfied, null);
    assertThat(found.gate()).isEqualTo(Gate.UNPARSABLE);
    assertThat(found.hops()).isZero();
    assertThat(found.surprise()).isNaN();
    assertThat(found.novelty()).isNaN();
    assertThat(found.utility()).isZero();
    assertThat(found.creativity()).isZero();
  }

  @Test
  void aWellFormedWalkKeepsItsNoveltyWhateverGateItFails() {
    Assessment found = assess(CreativePrompt.between(0, 4), walk);
    assertThat(found.gate()).isEqualTo(Gate.WRONG_ENDPOINTS);
    assertThat(found.novelty()).isCloseTo(6.2581, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1", "1, 0, 2", "0, 1, 2", "1, 1, 4", "2, 1, 6", "2, 3, 12"})
  void utilityGrowsByOneFactorForEachKindOfConstraint(
      int inclusions, int exclusions, double utility) {
    assertThat(new Utility(CreativityWeights.STANDARD).whenSatisfied(inclusions, exclusions))
        .isEqualTo(utility);
  }

  private static int[] numbers(String words) {
    return Arrays.stream(words.split(" ")).mapToInt(Integer::parseInt).toArray();
  }
}
