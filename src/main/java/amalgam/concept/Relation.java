package amalgam.concept;

/**
 * A label of edges. Walking ignores direction; display does not.
 *
 * @param name how the edge reads from its head to its tail, unique within a space
 * @param inverse how the same edge reads from its tail to its head; equal to {@code name} for a
 *     symmetric relation
 */
public record Relation(String name, String inverse) {

  public Relation {
    SymbolName.check("relation", name);
    SymbolName.check("relation", inverse);
  }

  /** A relation that reads the same both ways. */
  public static Relation symmetric(String name) {
    return new Relation(name, name);
  }
}
