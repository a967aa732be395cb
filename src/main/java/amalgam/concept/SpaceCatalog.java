package amalgam.concept;

import java.util.List;
import java.util.Optional;

/** The stored spaces: each stored once, and one shared instance of each. */
public interface SpaceCatalog {

  /** Facts of all stored spaces, by id. */
  List<SpaceSummary> summaries();

  /** The shared instance of the space of that id. */
  Optional<ConceptSpace> find(String id);

  /**
   * Stores a space, unless it is there already with the same content.
   *
   * @throws IllegalArgumentException if another content is stored under its id
   */
  ConceptSpace store(ConceptSpace space);

  /**
   * The shared instance of the space of that id.
   *
   * @throws IllegalArgumentException if there is none, naming those there are
   */
  default ConceptSpace get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no space '%s'; known are %s."
                        .formatted(id, summaries().stream().map(s -> s.identity().id()).toList())));
  }
}
