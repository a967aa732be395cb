package amalgam.concept;

import java.util.List;

/**
 * How a space is written down whole: a line each for relations, concepts and edges, tab-separated,
 * in the order of their indices.
 */
public final class SpaceText {

  private static final String RELATION = "relation";
  private static final String CONCEPT = "concept";
  private static final String EDGE = "edge";

  private SpaceText() {}

  public static String format(ConceptSpace space) {
    StringBuilder text = new StringBuilder();
    for (Relation relation : space.relations()) {
      line(text, RELATION, relation.name(), relation.inverse());
    }
    for (Concept concept : space.concepts()) {
      line(text, CONCEPT, concept.name(), concept.definition());
    }
    for (Edge edge : space.edges()) {
      line(
          text,
          EDGE,
          Integer.toString(edge.head()),
          Integer.toString(edge.relation()),
          Integer.toString(edge.tail()));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String... fields) {
    text.append(String.join("\t", fields)).append('\n');
  }

  /**
   * Reads what {@link #format} wrote.
   *
   * @throws IllegalArgumentException if a line is neither of the three
   */
  public static ConceptSpace parse(SpaceIdentity identity, String text) {
    ConceptSpaceBuilder space = ConceptSpace.builder(identity);
    for (String line : text.lines().toList()) {
      List<String> fields = List.of(line.split("\t", -1));
      switch (fields.getFirst()) {
        case RELATION -> space.relation(new Relation(fields.get(1), fields.get(2)));
        case CONCEPT -> space.concept(new Concept(fields.get(1), fields.get(2)));
        case EDGE ->
            space.edge(
                Integer.parseInt(fields.get(1)),
                Integer.parseInt(fields.get(2)),
                Integer.parseInt(fields.get(3)));
        default ->
            throw new IllegalArgumentException(
                "The stored space '%s' has a line that is no relation, concept or edge: '%s'."
                    .formatted(identity.id(), line));
      }
    }
    return space.build();
  }
}
