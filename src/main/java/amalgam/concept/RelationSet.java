package amalgam.concept;

import java.util.Arrays;
import java.util.stream.IntStream;

/** An immutable, small set of relation indices, as the constraints of a prompt need it. */
public final class RelationSet {

  public static final RelationSet EMPTY = new RelationSet(new int[0]);

  private final int[] relations;

  private RelationSet(int[] sorted) {
    this.relations = sorted;
  }

  /** The set of the given relation indices; duplicates count once. */
  public static RelationSet of(int... relations) {
    return relations.length == 0
        ? EMPTY
        : new RelationSet(IntStream.of(relations).sorted().distinct().toArray());
  }

  /** This set with one more relation. */
  public RelationSet with(int relation) {
    int[] more = Arrays.copyOf(relations, relations.length + 1);
    more[relations.length] = relation;
    return of(more);
  }

  public boolean contains(int relation) {
    for (int candidate : relations) {
      if (candidate == relation) {
        return true;
      }
    }
    return false;
  }

  public boolean intersects(RelationSet other) {
    return stream().anyMatch(other::contains);
  }

  public int size() {
    return relations.length;
  }

  public boolean isEmpty() {
    return relations.length == 0;
  }

  /** The {@code position}-th smallest index, from 0. */
  public int get(int position) {
    return relations[position];
  }

  /** The indices in ascending order. */
  public IntStream stream() {
    return IntStream.of(relations);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RelationSet that && Arrays.equals(relations, that.relations);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(relations);
  }

  @Override
  public String toString() {
    return Arrays.toString(relations);
  }
}
