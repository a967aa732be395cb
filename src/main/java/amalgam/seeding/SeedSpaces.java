package amalgam.seeding;

import amalgam.concept.ConceptSpace;
import amalgam.concept.space.SpaceDefinition;
import amalgam.platform.definition.DefinitionReader;
import java.util.List;
import org.springframework.stereotype.Component;

/** The spaces that the application ships. */
@Component
public class SeedSpaces {

  private final SeedFiles files;

  SeedSpaces(SeedFiles files) {
    this.files = files;
  }

  /** Their definitions, by file name. */
  List<SpaceDefinition> definitions() {
    return files.texts("spaces/*.yaml").stream()
        .map(text -> DefinitionReader.read("space", text, SpaceDefinition.class))
        .toList();
  }

  /** The shipped spaces, for commands that run without the application. */
  public static SeedSpaces shipped() {
    return new SeedSpaces(new SeedFiles());
  }

  /**
   * Makes the shipped space of that id.
   *
   * @throws IllegalArgumentException if none is shipped under it
   */
  public ConceptSpace build(String id) {
    return definitions().stream()
        .filter(definition -> definition.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No space '%s' is shipped.".formatted(id)))
        .build();
  }
}
