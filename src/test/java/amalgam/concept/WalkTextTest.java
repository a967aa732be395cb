package amalgam.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTextTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatIsWrittenReadsTheSameEvenWithUnknownSymbols(long seed) {
    ConceptSpace space = RandomSpaces.of(seed);
    RandomGenerator random = new SplittableRandom(seed);
    int hops = random.nextInt(1, 9);
    int[] concepts = random.ints(hops + 1L, Walk.UNKNOWN, space.conceptCount()).toArray();
    int[] relations = random.ints(hops, Walk.UNKNOWN, space.relationCount()).toArray();
    Walk walk = Walk.of(concepts, relations);
    assertThat(WalkText.parse(space, WalkText.format(space, walk))).contains(walk);
  }

  @Test
  void writesNamesInTheOrderOfTheWalk() {
    ConceptSpace space = RandomSpaces.of(1);
    Walk walk = Walk.of(new int[] {0, 1, Walk.UNKNOWN}, new int[] {0, Walk.UNKNOWN});
    assertThat(WalkText.format(space, walk)).isEqualTo("concept 0|relation 0|concept 1|?|?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "concept 0", "concept 0|relation 0", "a|b|c|d", "|"})
  void whatDoesNotAlternateIsNoWalk(String text) {
    assertThat(WalkText.parse(RandomSpaces.of(1), text)).isEmpty();
  }

  @Test
  void aWalkNeedsAHopAndOneConceptMoreThanRelations() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Walk.of(new int[] {0}, new int[] {}))
        .withMessageContaining("got 0 and 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Walk.of(new int[] {0, 1}, new int[] {0, 0}))
        .withMessageContaining("got 2 and 2");
  }
}
