package amalgam.seeding;

import amalgam.concept.SpaceCatalog;
import amalgam.concept.SpaceSummary;
import amalgam.concept.space.SpaceDefinition;
import amalgam.platform.DataFolder;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.Tournaments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
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
  private final List<Path> asked;

  /**
   * @param asked definitions of further tournaments to start, once each
   */
  Demonstration(
      SeedFiles files,
      SeedSpaces seedSpaces,
      DataFolder data,
      SpaceCatalog spaces,
      Tournaments tournaments,
      @Value("${amalgam.play:}") List<String> asked) {
    this.asked = asked.stream().filter(file -> !file.isBlank()).map(Path::of).toList();
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
      files.texts("tournaments/*.yaml").forEach(this::start);
    }
    asked.stream().map(Demonstration::read).filter(this::isNew).forEach(this::start);
  }

  private boolean isNew(String definition) {
    return tournaments.all().stream().noneMatch(one -> one.definition().equals(definition));
  }

  private void start(String definition) {
    Tournament tournament = tournaments.create(definition);
    tournaments.perform(tournament.id(), TournamentAction.START);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The tournament definition %s cannot be read; check amalgam.play.".formatted(file), e);
    }
  }
}
