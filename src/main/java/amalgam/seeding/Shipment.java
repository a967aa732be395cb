package amalgam.seeding;

import amalgam.concept.SpaceCatalog;
import amalgam.concept.SpaceSummary;
import amalgam.concept.space.SpaceDefinition;
import amalgam.platform.DataFolder;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The spaces and models that are shipped, to be played with. */
@Component
public class Shipment {

  private final SeedFiles files;
  private final SeedSpaces seedSpaces;
  private final DataFolder data;
  private final SpaceCatalog spaces;

  Shipment(SeedFiles files, SeedSpaces seedSpaces, DataFolder data, SpaceCatalog spaces) {
    this.files = files;
    this.seedSpaces = seedSpaces;
    this.data = data;
    this.spaces = spaces;
  }

  /** Unpacks what is missing of them. */
  public void unpack() {
    // The card last: it is what makes a model enter.
    files.copyMissing("checkpoints/*.safetensors", data.checkpoints());
    files.copyMissing("checkpoints/*.json", data.checkpoints());
    storeSpaces();
  }

  private void storeSpaces() {
    Set<String> stored =
        spaces.summaries().stream()
            .map(SpaceSummary::identity)
            .map(identity -> identity.id())
            .collect(Collectors.toSet());
    seedSpaces.definitions().stream()
        .filter(definition -> !stored.contains(definition.id()))
        .map(SpaceDefinition::build)
        .forEach(spaces::store);
  }
}
