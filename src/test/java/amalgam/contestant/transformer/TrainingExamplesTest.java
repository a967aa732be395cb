package amalgam.contestant.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.concept.CreativePrompt;
import amalgam.concept.Walk;
import amalgam.concept.prompt.HeldOutPairs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingExamplesTest {

  private static final int DRAWN = 600;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyWalkIsRealSatisfiesItsPromptAndKeepsToItsSideOfTheSplit(boolean heldOut) {
    for (ExampleGenerator.Example example : draw(heldOut)) {
      CreativePrompt prompt = example.prompt();
      Walk walk = example.walk();
      assertThat(walk.start()).isEqualTo(prompt.start());
      assertThat(walk.end()).isEqualTo(prompt.end());
      assertThat(walk.revisits()).isFalse();
      assertThat(walk.hops()).isBetween(1, TinyModels.SETTINGS.mostHops());
      assertThat(prompt.constraintsMet(walk)).isEqualTo(prompt.constraints());
      assertThat(HeldOutPairs.contains(prompt.start(), prompt.end())).isEqualTo(heldOut);
      for (int hop = 0; hop < walk.hops(); hop++) {
        assertThat(TinyModels.SPACE.relationBetween(walk.concept(hop), walk.concept(hop + 1)))
            .isEqualTo(walk.relation(hop));
      }
    }
  }

  @Test
  void constraintsAreUniformAndDetoursAreLongerThanTheShortest() {
    List<ExampleGenerator.Example> drawn = draw(false);
    for (int constraints = 0; constraints <= 3; constraints++) {
      int wanted = constraints;
      long found =
          drawn.stream().filter(example -> example.prompt().constraints() == wanted).count();
      assertThat((double) found / DRAWN).isCloseTo(0.25, within(0.06));
    }
    double longer = share(drawn);
    assertThat(longer).isGreaterThan(TinyModels.SETTINGS.detourShare());
  }

  private static double share(List<ExampleGenerator.Example> drawn) {
    return drawn.stream()
            .filter(
                example -> {
                  int[] distances =
                      TinyModels.SPACE.distances(example.walk().start(), 9, relation -> true);
                  return example.walk().hops() > distances[example.walk().end()];
                })
            .count()
        / (double) DRAWN;
  }

  @Test
  void triplesAreAllEdgesFromBothEnds() {
    TrainingExamples examples = examples(1);

    assertThat(examples.triples())
        .hasSize(2 * TinyModels.SPACE.edgeCount())
        .doesNotHaveDuplicates();
  }

  @Test
  void followFromTheSeedAlone() {
    assertThat(examples(1).paths())
        .isEqualTo(examples(1).paths())
        .isNotEqualTo(examples(2).paths());
    assertThat(examples(1).step(5)).isEqualTo(examples(1).step(5));
    assertThat(examples(1).validation()).isEqualTo(examples(2).validation());
  }

  @Test
  void aPassReadsEveryPathOnce() {
    TrainingExamples examples = examples(1);
    int perStep = TinyModels.SETTINGS.pathsPerStep();
    List<TokenSequence> read = new ArrayList<>();
    for (int step = 0; step < examples.pathCount() / perStep; step++) {
      read.addAll(examples.step(step).subList(0, perStep));
    }

    assertThat(read).containsExactlyInAnyOrderElementsOf(examples.paths());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64, 65, 1000})
  void shufflingIsAPermutation(int size) {
    Set<Integer> seen = new HashSet<>();
    IntStream.range(0, size).forEach(place -> seen.add(TrainingExamples.shuffled(place, size, 42)));

    assertThat(seen).hasSize(size).allMatch(value -> value >= 0 && value < size);
  }

  private static TrainingExamples examples(long seed) {
    return TrainingExamples.generate(TinyModels.SPACE, TinyModels.SETTINGS, seed);
  }

  private static List<ExampleGenerator.Example> draw(boolean heldOut) {
    ExampleGenerator generator =
        new ExampleGenerator(TinyModels.SPACE, TinyModels.SETTINGS, heldOut, 9);
    return IntStream.range(0, DRAWN).mapToObj(index -> generator.next()).toList();
  }
}
