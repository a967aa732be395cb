package amalgam.concept;

import java.util.Optional;

/** How a walk is written down: names joined by {@code |}, as in {@code AB|q|CX|e|DD}. */
public final class WalkText {

  private static final String SEPARATOR = "|";

  private WalkText() {}

  /** The names of {@code walk} joined by {@code |}; an unknown symbol reads as {@code ?}. */
  public static String format(ConceptSpace space, Walk walk) {
    StringBuilder text = new StringBuilder(conceptName(space, walk.concept(0)));
    for (int hop = 0; hop < walk.hops(); hop++) {
      int relation = walk.relation(hop);
      text.append(SEPARATOR)
          .append(relation == Walk.UNKNOWN ? "?" : space.relation(relation).name())
          .append(SEPARATOR)
          .append(conceptName(space, walk.concept(hop + 1)));
    }
    return text.toString();
  }

  private static String conceptName(ConceptSpace space, int concept) {
    return concept == Walk.UNKNOWN ? "?" : space.concept(concept).name();
  }

  /**
   * Reads what {@link #format} wrote. Names that the space does not have become {@link
   * Walk#UNKNOWN}; empty where the text is no alternating walk of at least one hop.
   */
  public static Optional<Walk> parse(ConceptSpace space, String text) {
    String[] names = text.split("\\|", -1);
    if (names.length < 3 || names.length % 2 == 0) {
      return Optional.empty();
    }
    int hops = names.length / 2;
    int[] concepts = new int[hops + 1];
    int[] relations = new int[hops];
    concepts[0] = space.indexOfConcept(names[0]);
    for (int hop = 0; hop < hops; hop++) {
      relations[hop] = space.indexOfRelation(names[2 * hop + 1]);
      concepts[hop + 1] = space.indexOfConcept(names[2 * hop + 2]);
    }
    return Optional.of(Walk.of(concepts, relations));
  }
}
