package amalgam.creativity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import amalgam.concept.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiversityTest {

  private static final Walk ABC = Walk.of(new int[] {0, 1, 2}, new int[] {0, 1});

  @Test
  void walksOverTheSameEdgesDoNotDifferWhicheverWayTheyGo() {
    Walk backwards = Walk.of(new int[] {2, 1, 0}, new int[] {1, 0});
    assertThat(Diversity.ofEdges(List.of(ABC, backwards))).isZero();
    assertThat(Diversity.ofRelations(List.of(ABC, ABC))).isZero();
  }

  @Test
  void walksThatShareNothingDifferWholly() {
    Walk elsewhere = Walk.of(new int[] {0, 3, 2}, new int[] {4, 5});
    assertThat(Diversity.ofEdges(List.of(ABC, elsewhere))).isEqualTo(1);
    assertThat(Diversity.ofRelations(List.of(ABC, elsewhere))).isEqualTo(1);
  }

  @Test
  void halfTheEdgesSharedIsTwoThirdsOfADifference() {
    Walk half = Walk.of(new int[] {0, 1, 3}, new int[] {0, 1});
    assertThat(Diversity.ofEdges(List.of(ABC, half))).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void oneWalkAloneHasNoDiversity() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Diversity.ofEdges(List.of(ABC)))
        .withMessage("Diversity needs at least 2 walks, but got 1.");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void agreesWithTheDefinitionsTakenLiterally(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    List<Walk> walks = new ArrayList<>();
    for (int walk = random.nextInt(2, 8); walk > 0; walk--) {
      int hops = random.nextInt(1, 6);
      walks.add(Walk.of(random.ints(hops + 1, 0, 6).toArray(), random.ints(hops, 0, 4).toArray()));
    }
    assertThat(Diversity.ofEdges(walks)).isCloseTo(edgesLiterally(walks), within(1e-12));
    assertThat(Diversity.ofRelations(walks)).isCloseTo(relationsLiterally(walks), within(1e-12));
  }

  private static double edgesLiterally(List<Walk> walks) {
    double sum = 0;
    int pairs = 0;
    for (int one = 0; one < walks.size(); one++) {
      for (int other = one + 1; other < walks.size(); other++) {
        Set<String> shared = edges(walks.get(one));
        Set<String> together = edges(walks.get(one));
        shared.retainAll(edges(walks.get(other)));
        together.addAll(edges(walks.get(other)));
        sum += 1 - (double) shared.size() / together.size();
        pairs++;
      }
    }
    return sum / pairs;
  }

  private static Set<String> edges(Walk walk) {
    Set<String> edges = new HashSet<>();
    for (int hop = 0; hop < walk.hops(); hop++) {
      int from = walk.concept(hop);
      int to = walk.concept(hop + 1);
      edges.add(Math.min(from, to) + "-" + Math.max(from, to));
    }
    return edges;
  }

  private static double relationsLiterally(List<Walk> walks) {
    double sum = 0;
    int pairs = 0;
    for (int one = 0; one < walks.size(); one++) {
      for (int other = one + 1; other < walks.size(); other++) {
        List<Integer> first = relations(walks.get(one));
        List<Integer> second = relations(walks.get(other));
        sum += (double) edits(first, second) / Math.max(first.size(), second.size());
        pairs++;
      }
    }
    return sum / pairs;
  }

  private static List<Integer> relations(Walk walk) {
    List<Integer> relations = new ArrayList<>();
    for (int hop = 0; hop < walk.hops(); hop++) {
      relations.add(walk.relation(hop));
    }
    return relations;
  }

  /** Fewest insertions, deletions and substitutions, by trying all. */
  private static int edits(List<Integer> one, List<Integer> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.size() + other.size();
    }
    List<Integer> restOfOne = one.subList(1, one.size());
    List<Integer> restOfOther = other.subList(1, other.size());
    int substituted =
        edits(restOfOne, restOfOther) + (one.getFirst().equals(other.getFirst()) ? 0 : 1);
    return Math.min(substituted, 1 + Math.min(edits(restOfOne, other), edits(one, restOfOther)));
  }
}
