package amalgam.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects concepts, relations and edges, in the order in which they shall be numbered. */
public final class ConceptSpaceBuilder {

  private final SpaceIdentity identity;
  private final List<Concept> concepts = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final Map<String, Integer> conceptIndex = new HashMap<>();
  private final Map<String, Integer> relationIndex = new HashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Set<Long> connected = new HashSet<>();

  ConceptSpaceBuilder(SpaceIdentity identity) {
    this.identity = identity;
  }

  /**
   * Adds a concept and gives its index.
   *
   * @throws IllegalArgumentException if one of that name is there
   */
  public int concept(Concept concept) {
    if (conceptIndex.putIfAbsent(concept.name(), concepts.size()) != null) {
      throw new IllegalArgumentException(
          "The concept '%s' occurs twice.".formatted(concept.name()));
    }
    concepts.add(concept);
    return concepts.size() - 1;
  }

  /**
   * Adds a relation and gives its index.
   *
   * @throws IllegalArgumentException if one of that name is there
   */
  public int relation(Relation relation) {
    if (relationIndex.putIfAbsent(relation.name(), relations.size()) != null) {
      throw new IllegalArgumentException(
          "The relation '%s' occurs twice.".formatted(relation.name()));
    }
    relations.add(relation);
    return relations.size() - 1;
  }

  /** Whether the two concepts are joined already. */
  public boolean isConnected(int one, int other) {
    return connected.contains(pair(one, other));
  }

  /**
   * Joins two concepts.
   *
   * @throws IllegalArgumentException for a loop, or a second edge between the same two
   */
  public ConceptSpaceBuilder edge(int head, int relation, int tail) {
    if (head == tail) {
      throw new IllegalArgumentException(
          "An edge cannot join '%s' to itself.".formatted(concepts.get(head).name()));
    }
    if (!connected.add(pair(head, tail))) {
      throw new IllegalArgumentException(
          "'%s' and '%s' are joined twice, but a space has one edge between two concepts."
              .formatted(concepts.get(head).name(), concepts.get(tail).name()));
    }
    edges.add(new Edge(head, relation, tail));
    return this;
  }

  private static long pair(int one, int other) {
    return ((long) Math.min(one, other) << 32) | Math.max(one, other);
  }

  /**
   * The space.
   *
   * @throws IllegalArgumentException if it has no edge
   */
  public ConceptSpace build() {
    if (edges.isEmpty()) {
      throw new IllegalArgumentException("The space '%s' has no edge.".formatted(identity.id()));
    }
    return new ConceptSpace(this);
  }

  SpaceIdentity identity() {
    return identity;
  }

  List<Concept> concepts() {
    return List.copyOf(concepts);
  }

  List<Relation> relations() {
    return List.copyOf(relations);
  }

  Map<String, Integer> conceptIndex() {
    return conceptIndex;
  }

  Map<String, Integer> relationIndex() {
    return relationIndex;
  }

  List<Edge> edges() {
    return edges;
  }
}
