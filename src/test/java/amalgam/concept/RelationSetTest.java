package amalgam.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationSetTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void behavesAsASortedSet(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    TreeSet<Integer> expected = new TreeSet<>();
    RelationSet set = RelationSet.EMPTY;
    for (int step = 0; step < 12; step++) {
      int relation = random.nextInt(10);
      expected.add(relation);
      set = set.with(relation);
      assertThat(set.stream().boxed()).containsExactlyElementsOf(expected);
      assertThat(set.size()).isEqualTo(expected.size());
      assertThat(set.isEmpty()).isFalse();
      assertThat(set.get(set.size() - 1)).isEqualTo(expected.last());
      for (int candidate = 0; candidate < 10; candidate++) {
        assertThat(set.contains(candidate)).isEqualTo(expected.contains(candidate));
      }
    }
    int[] descending = expected.descendingSet().stream().mapToInt(Integer::intValue).toArray();
    assertThat(RelationSet.of(descending)).isEqualTo(set).hasSameHashCodeAs(set);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void intersectsWhereSetsShareAnElement(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    int[] one = random.ints(random.nextInt(4), 0, 8).toArray();
    int[] other = random.ints(random.nextInt(4), 0, 8).toArray();
    Set<Integer> shared = new TreeSet<>(RelationSet.of(one).stream().boxed().toList());
    shared.retainAll(RelationSet.of(other).stream().boxed().toList());
    assertThat(RelationSet.of(one).intersects(RelationSet.of(other))).isEqualTo(!shared.isEmpty());
  }
}
