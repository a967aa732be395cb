package amalgam.concept;

/**
 * A node of a conceptual space.
 *
 * @param name the unique word or symbol that proposals use; never blank, free of tabs, line breaks
 *     and {@code |}
 * @param definition what the concept means, for people to look up; empty where there is nothing to
 *     say
 */
public record Concept(String name, String definition) {

  public Concept {
    SymbolName.check("concept", name);
  }
}
