package amalgam.seeding;

import amalgam.concept.SpaceCatalog;
import amalgam.concept.SpaceSummary;
import amalgam.concept.space.SpaceDefinition;
import amalgam.platform.DataFolder;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a fresh installation has to show: the shipped spaces, models and tournaments. */
@Component
class Demonstration {

  private final SeedFiles files;
  private final SeedSpaces seedSpaces;
  private final DataFolder data;
  private final SpaceCatalog spaces;
  private final TournamentStarter tournaments;

  Demonstration(
      SeedFiles files,
      SeedSpaces seedSpaces,
      DataFolder data,
      SpaceCatalog spaces,
      TournamentStarter tournaments) {
    this.files = files;
    this.seedSpaces = seedSpaces;
    this.data = data;
    this.spaces = spaces;
    this.tournaments = tournaments;
  }

  /** Adds what is missing of it. */
  void install() {
    // The card last: it is what makes a model enter.
    files.copyMissing("checkpoints/*.safetensors", data.checkpoints());
    files.copyMissing("checkpoints/*.json", data.checkpoints());
    storeSpaces();
    // Not again later: what a person stopped must not come back. The mark comes last, so that an
    // installation that was killed half-way is completed.
    if (!data.hasMark(DataFolder.Mark.DEMONSTRATED) || tournaments.isNoneStored()) {
      files.texts("tournaments/*.yaml").forEach(tournaments::startOnce);
      data.mark(DataFolder.Mark.DEMONSTRATED);
    }
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
