package amalgam.concept.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.concept.ConceptSpace;
import amalgam.concept.NaiveSpace;
import amalgam.concept.RandomSpaces;
import amalgam.concept.Walk;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeasibleWalksTest {

  private static final int HOP_BUDGET = 4;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void areAllWalksThatTryingEverythingFinds(long seed) {
    ConceptSpace space = RandomSpaces.of(seed);
    NaiveSpace naive = new NaiveSpace(space);
    for (int end = 1; end < space.conceptCount(); end++) {
      List<Walk> expected = naive.walks(0, end, HOP_BUDGET);
      Optional<FeasibleWalks> walks =
          FeasibleWalks.between(space, 0, end, HOP_BUDGET, Integer.MAX_VALUE - 1);
      assertThat(walks.isPresent()).isEqualTo(!expected.isEmpty());
      walks.ifPresent(
          found -> {
            assertThat(found.all()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found.shortest())
                .isEqualTo(expected.stream().mapToInt(Walk::hops).min().orElseThrow());
            assertThat(found.ofHops(3))
                .containsExactlyInAnyOrderElementsOf(
                    expected.stream().filter(walk -> walk.hops() == 3).toList());
          });
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void areGivenUpJustAboveTheLimit(long seed) {
    ConceptSpace space = RandomSpaces.of(seed);
    int count = new NaiveSpace(space).walks(0, 1, HOP_BUDGET).size();
    assertThat(FeasibleWalks.between(space, 0, 1, HOP_BUDGET, count)).isPresent();
    assertThat(FeasibleWalks.between(space, 0, 1, HOP_BUDGET, count - 1)).isEmpty();
  }
}
