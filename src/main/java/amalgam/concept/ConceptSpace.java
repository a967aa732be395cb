package amalgam.concept;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * A conceptual space G = (V, E, Σ): a simple, undirected graph whose edges carry one relation each.
 * Immutable, shared by all who walk it. Concepts are 0…{@link #conceptCount()}−1, relations
 * 0…{@link #relationCount()}−1; their order is part of the space and of its {@link #hash()}.
 */
public final class ConceptSpace {

  // Compressed sparse adjacency: the half-edges out of concept c stand at offsets[c] until
  // offsets[c + 1], sorted by neighbour. Every edge is stored from both of its ends.
  private final int[] offsets;
  private final int[] neighbours;
  private final int[] halfEdgeRelations;
  private final boolean[] forward;

  private final SpaceIdentity identity;
  private final List<Concept> concepts;
  private final List<Relation> relations;
  private final Map<String, Integer> conceptIndex;
  private final Map<String, Integer> relationIndex;
  private final double[] frequencies;
  private final double[] surprises;
  private final String hash;

  ConceptSpace(ConceptSpaceBuilder builder) {
    this.identity = builder.identity();
    this.concepts = builder.concepts();
    this.relations = builder.relations();
    this.conceptIndex = Map.copyOf(builder.conceptIndex());
    this.relationIndex = Map.copyOf(builder.relationIndex());
    Adjacency adjacency = Adjacency.of(concepts.size(), builder.edges());
    this.offsets = adjacency.offsets();
    this.neighbours = adjacency.neighbours();
    this.halfEdgeRelations = adjacency.relations();
    this.forward = adjacency.forward();
    this.frequencies = frequencies(relations.size(), halfEdgeRelations);
    this.surprises = new double[frequencies.length];
    for (int relation = 0; relation < frequencies.length; relation++) {
      surprises[relation] = frequencies[relation] == 0 ? 0 : -Math.log(frequencies[relation]);
    }
    this.hash = SpaceHash.of(this);
  }

  private static double[] frequencies(int relationCount, int[] halfEdgeRelations) {
    double[] shares = new double[relationCount];
    for (int relation : halfEdgeRelations) {
      shares[relation]++;
    }
    for (int relation = 0; relation < relationCount; relation++) {
      shares[relation] /= halfEdgeRelations.length;
    }
    return shares;
  }

  /** Starts a space; see {@link ConceptSpaceBuilder}. */
  public static ConceptSpaceBuilder builder(SpaceIdentity identity) {
    return new ConceptSpaceBuilder(identity);
  }

  public SpaceIdentity identity() {
    return identity;
  }

  /** SHA-256 (hex) over the concepts' names, the relations and the edges, in their order. */
  public String hash() {
    return hash;
  }

  public int conceptCount() {
    return concepts.size();
  }

  public int relationCount() {
    return relations.size();
  }

  /** Number of undirected edges |E|. */
  public int edgeCount() {
    return neighbours.length / 2;
  }

  /** 2|E| / |V|. */
  public double averageDegree() {
    return (double) neighbours.length / conceptCount();
  }

  public Concept concept(int concept) {
    return concepts.get(concept);
  }

  public List<Concept> concepts() {
    return concepts;
  }

  public Relation relation(int relation) {
    return relations.get(relation);
  }

  public List<Relation> relations() {
    return relations;
  }

  /** The concept of that name, or {@link Walk#UNKNOWN}. */
  public int indexOfConcept(String name) {
    return conceptIndex.getOrDefault(name, Walk.UNKNOWN);
  }

  /** The relation of that name, or {@link Walk#UNKNOWN}. */
  public int indexOfRelation(String name) {
    return relationIndex.getOrDefault(name, Walk.UNKNOWN);
  }

  /** Share w(ℓ) of the edges that carry {@code relation}, 0…1. */
  public double frequency(int relation) {
    return frequencies[relation];
  }

  /** −ln w(ℓ) in nats; 0 for a relation without an edge. */
  public double surprise(int relation) {
    return surprises[relation];
  }

  public int degree(int concept) {
    return offsets[concept + 1] - offsets[concept];
  }

  /** First half-edge out of {@code concept}; the last one is before {@link #lastHalfEdge}. */
  public int firstHalfEdge(int concept) {
    return offsets[concept];
  }

  /** One past the last half-edge out of {@code concept}. */
  public int lastHalfEdge(int concept) {
    return offsets[concept + 1];
  }

  /** Where a half-edge leads. */
  public int neighbour(int halfEdge) {
    return neighbours[halfEdge];
  }

  /** The relation on a half-edge. */
  public int relationOf(int halfEdge) {
    return halfEdgeRelations[halfEdge];
  }

  /** Whether a half-edge goes from the head to the tail of its edge. */
  public boolean isForward(int halfEdge) {
    return forward[halfEdge];
  }

  /** The relation between two concepts of the space, or {@link Walk#UNKNOWN} without an edge. */
  public int relationBetween(int from, int to) {
    int halfEdge = halfEdge(from, to);
    return halfEdge < 0 ? Walk.UNKNOWN : halfEdgeRelations[halfEdge];
  }

  /** The half-edge from one concept to another, or −1. */
  public int halfEdge(int from, int to) {
    int low = offsets[from];
    int high = offsets[from + 1];
    while (high - low > 16) {
      int middle = (low + high) >>> 1;
      if (neighbours[middle] <= to) {
        low = middle;
      } else {
        high = middle;
      }
    }
    for (int halfEdge = low; halfEdge < high; halfEdge++) {
      if (neighbours[halfEdge] == to) {
        return halfEdge;
      }
    }
    return -1;
  }

  /** How a half-edge reads in the direction in which it is walked. */
  public String phrase(int halfEdge) {
    Relation relation = relations.get(halfEdgeRelations[halfEdge]);
    return forward[halfEdge] ? relation.name() : relation.inverse();
  }

  /**
   * Hops from {@code source} to every concept by the relations that {@code allowed} admits, by
   * breadth-first search; −1 where there is no way or it takes more than {@code limit} hops.
   */
  public int[] distances(int source, int limit, IntPredicate allowed) {
    return BreadthFirst.distances(this, source, limit, allowed);
  }
}
