package amalgam.seeding;

import amalgam.concept.SpaceCatalog;
import amalgam.concept.SpaceSummary;
import amalgam.concept.space.SpaceDefinition;
import amalgam.platform.DataFolder;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.Tournaments;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives a fresh installation something to show: stores the shipped spaces, unpacks the shipped
 * models and starts the shipped tournaments, beside the first visitor rather than before.
 */
@Component
@ConditionalOnProperty(name = "amalgam.demonstration", matchIfMissing = true)
class Demonstration {

  private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

  private final SeedFiles files;
  private final SeedSpaces seedSpaces;
  private final DataFolder data;
  private final SpaceCatalog spaces;
  private final Tournaments tournaments;

  Demonstration(
      SeedFiles files,
      SeedSpaces seedSpaces,
      DataFolder data,
      SpaceCatalog spaces,
      Tournaments tournaments) {
    this.files = files;
    this.seedSpaces = seedSpaces;
    this.data = data;
    this.spaces = spaces;
    this.tournaments = tournaments;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    Thread.ofPlatform().name("demonstration").daemon().start(this::install);
  }

  private void install() {
    try {
      files.copyMissing("checkpoints/*", data.checkpoints());
      storeSpaces();
      startTournaments();
    } catch (RuntimeException e) {
      LOG.error("The demonstration could not be set up: {}", e.getMessage(), e);
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

  /** Only into an empty installation: what a person stopped or left must not come back. */
  private void startTournaments() {
    if (tournaments.all().isEmpty()) {
      for (String definition : files.texts("tournaments/*.yaml")) {
        Tournament tournament = tournaments.create(definition);
        tournaments.perform(tournament.id(), TournamentAction.START);
      }
    }
  }
}
