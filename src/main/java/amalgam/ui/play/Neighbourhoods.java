package amalgam.ui.play;

import amalgam.concept.Concept;
import amalgam.concept.ConceptSpace;
import amalgam.concept.Walk;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The links out of concepts, as far as a walk may soon need them: a space may be far too large for
 * a browser, but what lies around a concept is not.
 */
final class Neighbourhoods {

  /** With so many links sent, the next steps' are left to be asked for. */
  private static final int ENOUGH = 600;

  private final ConceptSpace space;

  Neighbourhoods(ConceptSpace space) {
    this.space = space;
  }

  /** A link as it is walked. */
  record Link(String to, String meaning, String relation, String phrase, double surprise) {}

  /** The links out of a concept and, as far as they are not too many, out of its neighbours. */
  Map<String, List<Link>> around(String name) {
    Map<String, List<Link>> around = new LinkedHashMap<>();
    int concept = space.indexOfConcept(name);
    if (concept == Walk.UNKNOWN) {
      return around;
    }
    List<Link> links = links(concept);
    around.put(name, links);
    int sent = links.size();
    for (Link link : links) {
      List<Link> next = links(space.indexOfConcept(link.to()));
      sent += next.size();
      if (sent > ENOUGH) {
        break;
      }
      around.put(link.to(), next);
    }
    return around;
  }

  private List<Link> links(int concept) {
    return IntStream.range(space.firstHalfEdge(concept), space.lastHalfEdge(concept))
        .mapToObj(this::link)
        .sorted(Comparator.comparing(Link::phrase).thenComparing(Link::to))
        .toList();
  }

  private Link link(int halfEdge) {
    Concept to = space.concept(space.neighbour(halfEdge));
    int relation = space.relationOf(halfEdge);
    return new Link(
        to.name(),
        to.definition(),
        space.relation(relation).name(),
        space.phrase(halfEdge),
        space.surprise(relation));
  }
}
