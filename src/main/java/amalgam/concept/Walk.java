package amalgam.concept;

import java.util.Arrays;

/**
 * An artifact: a labelled walk (v0, ℓ1, v1, …, ℓh, vh) in indices of a space. Immutable. Nothing
 * says that its edges exist: a proposed walk may hold {@link #UNKNOWN} symbols and invented edges,
 * and it is for the gates to find out.
 */
public final class Walk {

  /** Stands for a concept or relation that the space does not have. */
  public static final int UNKNOWN = -1;

  private final int[] concepts;
  private final int[] relations;

  private Walk(int[] concepts, int[] relations) {
    this.concepts = concepts;
    this.relations = relations;
  }

  /**
   * A walk over the given concepts (h + 1 of them) by the given relations (h, at least 1).
   *
   * @throws IllegalArgumentException if the counts do not fit each other
   */
  public static Walk of(int[] concepts, int[] relations) {
    if (relations.length < 1 || concepts.length != relations.length + 1) {
      throw new IllegalArgumentException(
          "A walk of h >= 1 hops has h relations and h + 1 concepts, but got %d and %d."
              .formatted(relations.length, concepts.length));
    }
    return new Walk(concepts.clone(), relations.clone());
  }

  /** Number of hops h, at least 1. */
  public int hops() {
    return relations.length;
  }

  /** The concept at {@code position} 0…h. */
  public int concept(int position) {
    return concepts[position];
  }

  /** The relation of {@code hop} 0…h−1, between the concepts at {@code hop} and {@code hop + 1}. */
  public int relation(int hop) {
    return relations[hop];
  }

  public int start() {
    return concepts[0];
  }

  public int end() {
    return concepts[concepts.length - 1];
  }

  /** Whether any hop goes by {@code relation}. */
  public boolean uses(int relation) {
    for (int used : relations) {
      if (used == relation) {
        return true;
      }
    }
    return false;
  }

  /** Whether some concept occurs twice. */
  public boolean revisits() {
    for (int i = 1; i < concepts.length; i++) {
      for (int j = 0; j < i; j++) {
        if (concepts[i] == concepts[j]) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Walk that
        && Arrays.equals(concepts, that.concepts)
        && Arrays.equals(relations, that.relations);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(concepts) + Arrays.hashCode(relations);
  }

  @Override
  public String toString() {
    return "Walk" + Arrays.toString(concepts) + Arrays.toString(relations);
  }
}
