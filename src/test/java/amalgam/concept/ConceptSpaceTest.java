package amalgam.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptSpaceTest {

  private static final SpaceIdentity IDENTITY = RandomSpaces.identity("test");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void adjacencyHoldsExactlyTheEdgesThatWereAdded(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    int concepts = random.nextInt(2, 60);
    ConceptSpaceBuilder builder = named(concepts, 4);
    Map<List<Integer>, Integer> relationOf = new HashMap<>();
    Map<List<Integer>, Boolean> forward = new HashMap<>();
    for (int attempt = 0; attempt < concepts * 3; attempt++) {
      int head = random.nextInt(concepts);
      int tail = random.nextInt(concepts);
      if (head != tail && !relationOf.containsKey(List.of(head, tail))) {
        int relation = random.nextInt(4);
        builder.edge(head, relation, tail);
        relationOf.put(List.of(head, tail), relation);
        relationOf.put(List.of(tail, head), relation);
        forward.put(List.of(head, tail), true);
        forward.put(List.of(tail, head), false);
      }
    }
    ConceptSpace space = builder.build();

    assertThat(space.edgeCount()).isEqualTo(relationOf.size() / 2);
    assertThat(space.averageDegree()).isEqualTo((double) relationOf.size() / concepts);
    Map<List<Integer>, Integer> listed = new HashMap<>();
    for (int concept = 0; concept < concepts; concept++) {
      List<Integer> neighbours = new ArrayList<>();
      for (int edge = space.firstHalfEdge(concept); edge < space.lastHalfEdge(concept); edge++) {
        int neighbour = space.neighbour(edge);
        neighbours.add(neighbour);
        listed.put(List.of(concept, neighbour), space.relationOf(edge));
        assertThat(space.isForward(edge)).isEqualTo(forward.get(List.of(concept, neighbour)));
        assertThat(space.halfEdge(concept, neighbour)).isEqualTo(edge);
      }
      assertThat(neighbours).isSorted().hasSize(space.degree(concept));
    }
    assertThat(listed).isEqualTo(relationOf);
    for (int from = 0; from < concepts; from++) {
      for (int to = 0; to < concepts; to++) {
        assertThat(space.relationBetween(from, to))
            .isEqualTo(relationOf.getOrDefault(List.of(from, to), Walk.UNKNOWN));
      }
    }
  }

  @Test
  void findsEveryEdgeOfAHub() {
    ConceptSpaceBuilder builder = named(200, 1);
    for (int tail = 1; tail < 200; tail += 2) {
      builder.edge(0, 0, tail);
    }
    ConceptSpace space = builder.build();
    for (int other = 0; other < 200; other++) {
      assertThat(space.relationBetween(0, other)).isEqualTo(other % 2 == 1 ? 0 : Walk.UNKNOWN);
      assertThat(space.relationBetween(other, 0)).isEqualTo(other % 2 == 1 ? 0 : Walk.UNKNOWN);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void distancesAgreeWithFloydAndWarshall(long seed) {
    ConceptSpace space = RandomSpaces.of(seed);
    RelationSet forbidden = RelationSet.of((int) (seed % space.relationCount()));
    int[][] expected = new NaiveSpace(space).distances(forbidden);
    for (int limit : new int[] {0, 1, 2, 3, 100}) {
      for (int source = 0; source < space.conceptCount(); source++) {
        int[] distances = space.distances(source, limit, label -> !forbidden.contains(label));
        for (int target = 0; target < space.conceptCount(); target++) {
          int distance = expected[source][target];
          assertThat(distances[target]).isEqualTo(distance > limit ? -1 : distance);
        }
      }
    }
  }

  @Test
  void frequenciesAreSharesOfEdgesAndSurprisesTheirLogarithms() {
    ConceptSpace space =
        named(4, 3).edge(0, 0, 1).edge(1, 0, 2).edge(2, 0, 3).edge(3, 1, 0).build();
    assertThat(space.frequency(0)).isEqualTo(0.75);
    assertThat(space.frequency(1)).isEqualTo(0.25);
    assertThat(space.frequency(2)).isZero();
    assertThat(space.surprise(0)).isCloseTo(0.28768207, within(1e-8));
    assertThat(space.surprise(1)).isCloseTo(1.38629436, within(1e-8));
    assertThat(space.surprise(2)).isZero();
  }

  @Test
  void anEdgeReadsByItsNameFromTheHeadAndByItsInverseFromTheTail() {
    ConceptSpaceBuilder builder = ConceptSpace.builder(IDENTITY);
    int violin = builder.concept(new Concept("violin", ""));
    int instrument = builder.concept(new Concept("string instrument", ""));
    int kind = builder.relation(new Relation("is a kind of", "has the kind"));
    ConceptSpace space = builder.edge(violin, kind, instrument).build();
    assertThat(space.phrase(space.halfEdge(violin, instrument))).isEqualTo("is a kind of");
    assertThat(space.phrase(space.halfEdge(instrument, violin))).isEqualTo("has the kind");
  }

  @Test
  void theHashFollowsTheContentAndNotTheOrderOfEdges() {
    String hash = named(3, 2).edge(0, 0, 1).edge(1, 1, 2).build().hash();
    assertThat(named(3, 2).edge(1, 1, 2).edge(0, 0, 1).build().hash()).isEqualTo(hash);
    assertThat(named(3, 2).edge(1, 0, 0).edge(1, 1, 2).build().hash()).isNotEqualTo(hash);
    assertThat(named(3, 2).edge(0, 1, 1).edge(1, 1, 2).build().hash()).isNotEqualTo(hash);
    assertThat(named(4, 2).edge(0, 0, 1).edge(1, 1, 2).build().hash()).isNotEqualTo(hash);
    assertThat(hash).matches("[0-9a-f]{64}");
  }

  @Test
  void looksUpNames() {
    ConceptSpace space = named(3, 2).edge(0, 0, 1).build();
    assertThat(space.indexOfConcept("concept 2")).isEqualTo(2);
    assertThat(space.indexOfConcept("nothing")).isEqualTo(Walk.UNKNOWN);
    assertThat(space.indexOfRelation("relation 1")).isEqualTo(1);
    assertThat(space.indexOfRelation("inverse 1")).isEqualTo(Walk.UNKNOWN);
  }

  @Test
  void saysWhatIsWrongWithASpace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named(2, 1).edge(1, 0, 1))
        .withMessage("An edge cannot join 'concept 1' to itself.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named(2, 1).edge(0, 0, 1).edge(1, 0, 0))
        .withMessageContaining("'concept 1' and 'concept 0' are joined twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named(2, 1).concept(new Concept("concept 0", "")))
        .withMessage("The concept 'concept 0' occurs twice.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named(2, 1).relation(Relation.symmetric("relation 0")))
        .withMessage("The relation 'relation 0' occurs twice.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named(2, 1).build())
        .withMessage("The space 'test' has no edge.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a|b", "a\tb", "a\nb"})
  void refusesNamesThatAWalkCouldNotBeWrittenWith(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Concept(name, ""))
        .withMessageStartingWith("A concept's name must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Relation("likes", name))
        .withMessageStartingWith("A relation's name must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Words", "-a", "a b", "ä"})
  void refusesIdsThatDoNotFitAnAddress(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RandomSpaces.identity(id))
        .withMessageContaining("lower-case letters, digits and '-', but was '" + id + "'");
  }

  private static ConceptSpaceBuilder named(int concepts, int relations) {
    ConceptSpaceBuilder builder = ConceptSpace.builder(IDENTITY);
    for (int concept = 0; concept < concepts; concept++) {
      builder.concept(new Concept("concept " + concept, ""));
    }
    for (int relation = 0; relation < relations; relation++) {
      builder.relation(new Relation("relation " + relation, "inverse " + relation));
    }
    return builder;
  }
}
