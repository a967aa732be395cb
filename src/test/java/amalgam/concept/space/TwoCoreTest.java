package amalgam.concept.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwoCoreTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void isTheLargestComponentPeeledOneDeadEndAtATime(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    int nodes = random.nextInt(3, 60);
    List<WordNetLink> links = links(nodes, random.nextInt(1, nodes * 2), random);
    assertThat(TwoCore.of(nodes, links).stream().boxed())
        .containsExactlyElementsOf(peeled(largestComponent(nodes, links), links));
  }

  private static List<WordNetLink> links(int nodes, int tries, RandomGenerator random) {
    List<WordNetLink> links = new ArrayList<>();
    Set<Long> pairs = new HashSet<>();
    for (int attempt = 0; attempt < tries; attempt++) {
      WordNetLink link =
          new WordNetLink(random.nextInt(nodes), WordNetRelation.RELATED, random.nextInt(nodes));
      if (link.head() != link.tail() && pairs.add(link.pair())) {
        links.add(link);
      }
    }
    return links;
  }

  /** Components by spreading the lowest number along links until nothing changes. */
  private static List<Integer> largestComponent(int nodes, List<WordNetLink> links) {
    int[] component = IntStream.range(0, nodes).toArray();
    for (int round = 0; round < nodes; round++) {
      for (WordNetLink link : links) {
        int lowest = Math.min(component[link.head()], component[link.tail()]);
        component[link.head()] = lowest;
        component[link.tail()] = lowest;
      }
    }
    return IntStream.range(0, nodes)
        .mapToObj(
            name -> IntStream.range(0, nodes).filter(n -> component[n] == name).boxed().toList())
        .max(
            Comparator.comparingInt((List<Integer> members) -> members.size())
                .thenComparing(members -> members.isEmpty() ? 0 : -members.getFirst()))
        .orElseThrow();
  }

  private static List<Integer> peeled(List<Integer> component, List<WordNetLink> links) {
    List<Integer> left = new ArrayList<>(component);
    while (left.removeIf(node -> degree(node, left, links) < 2)) {
      continue;
    }
    return left;
  }

  private static long degree(int node, List<Integer> left, List<WordNetLink> links) {
    return links.stream()
        .filter(link -> link.head() == node || link.tail() == node)
        .filter(link -> left.contains(link.head()) && left.contains(link.tail()))
        .count();
  }
}
