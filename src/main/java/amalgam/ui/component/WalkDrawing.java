package amalgam.ui.component;

import amalgam.concept.ConceptSpace;
import amalgam.concept.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A walk to be shown: {@code hops} lead from each of {@code concepts} to the next. */
public record WalkDrawing(List<Node> concepts, List<Hop> hops) {

  /** A concept that a walk claims to visit. */
  public record Node(String name, boolean known, String definition) {}

  /** A hop as it reads in the direction of the walk, and whether the space has its edge. */
  public record Hop(String phrase, boolean exists) {}

  /** The walk that {@code text} is, names joined by {@code |}; empty where it is none. */
  public static Optional<WalkDrawing> of(ConceptSpace space, String text) {
    String[] names = text.split("\\|", -1);
    if (names.length < 3 || names.length % 2 == 0) {
      return Optional.empty();
    }
    List<Node> nodes = new ArrayList<>();
    List<Hop> hops = new ArrayList<>();
    for (int place = 0; place < names.length; place += 2) {
      nodes.add(node(space, names[place]));
      if (place > 0) {
        hops.add(hop(space, names[place - 2], names[place - 1], names[place]));
      }
    }
    return Optional.of(new WalkDrawing(nodes, hops));
  }

  /** The walk's words, each hop as it reads in the direction of the walk. */
  public String inWords() {
    StringBuilder words = new StringBuilder(concepts.getFirst().name());
    for (int place = 0; place < hops.size(); place++) {
      words.append(" · ").append(hops.get(place).phrase());
      words.append(" · ").append(concepts.get(place + 1).name());
    }
    return words.toString();
  }

  private static Node node(ConceptSpace space, String name) {
    int concept = space.indexOfConcept(name);
    return concept == Walk.UNKNOWN
        ? new Node(name, false, "This space has no such concept.")
        : new Node(name, true, space.concept(concept).definition());
  }

  private static Hop hop(ConceptSpace space, String from, String relation, String to) {
    int start = space.indexOfConcept(from);
    int end = space.indexOfConcept(to);
    int claimed = space.indexOfRelation(relation);
    boolean exists =
        start != Walk.UNKNOWN
            && end != Walk.UNKNOWN
            && claimed != Walk.UNKNOWN
            && space.relationBetween(start, end) == claimed;
    return new Hop(exists ? space.phrase(space.halfEdge(start, end)) : relation, exists);
  }
}
