package amalgam.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.ui.play.Neighbourhoods.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighbourhoodsTest {

  private static final ConceptSpace SPACE =
      new LettersSpace("around", 12, 2, 5, 6, new LabelDistribution(1), 3).build();

  @Test
  void everyLinkOutOfAConceptAndItsNeighboursIsTold() {
    for (Concept concept : SPACE.concepts().subList(0, 40)) {
      Map<String, List<Link>> around = new Neighbourhoods(SPACE).around(concept.name());

      Set<String> wanted = new HashSet<>(neighbours(concept.name()));
      wanted.add(concept.name());
      assertThat(around.keySet()).isEqualTo(wanted);
      around.forEach(
          (name, links) -> {
            assertThat(links.stream().map(Link::to))
                .containsExactlyInAnyOrderElementsOf(neighbours(name));
            links.forEach(link -> check(name, link));
          });
    }
  }

  private static List<String> neighbours(String name) {
    int concept = SPACE.indexOfConcept(name);
    return IntStream.range(SPACE.firstHalfEdge(concept), SPACE.lastHalfEdge(concept))
        .mapToObj(edge -> SPACE.concept(SPACE.neighbour(edge)).name())
        .toList();
  }

  private static void check(String from, Link link) {
    int relation =
        SPACE.relationBetween(SPACE.indexOfConcept(from), SPACE.indexOfConcept(link.to()));
    assertThat(link.relation()).isEqualTo(SPACE.relation(relation).name());
    assertThat(link.surprise()).isEqualTo(SPACE.surprise(relation));
  }

  @Test
  void anUnknownConceptHasNone() {
    assertThat(new Neighbourhoods(SPACE).around("nowhere")).isEmpty();
  }
}
