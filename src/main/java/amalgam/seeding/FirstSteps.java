package amalgam.seeding;

import amalgam.platform.security.SystemActor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens after a start, beside the first visitor rather than before. */
@Component
class FirstSteps {

  private static final Logger LOG = LoggerFactory.getLogger(FirstSteps.class);

  private final Demonstration demonstration;
  private final TournamentStarter tournaments;
  private final boolean demonstrate;
  private final List<Path> asked;
  private final TrainingStarter trainings;
  private final List<Path> families;

  /**
   * @param demonstrate whether a fresh installation gets the demonstration
   * @param asked definitions of further tournaments to start, once each
   * @param families definitions of families to train, once each
   */
  FirstSteps(
      Demonstration demonstration,
      TournamentStarter tournaments,
      TrainingStarter trainings,
      @Value("${amalgam.demonstration:true}") boolean demonstrate,
      @Value("${amalgam.play:}") List<String> asked,
      @Value("${amalgam.train:}") List<String> families) {
    this.demonstration = demonstration;
    this.tournaments = tournaments;
    this.demonstrate = demonstrate;
    this.trainings = trainings;
    this.asked = paths(asked);
    this.families = paths(families);
  }

  private static List<Path> paths(List<String> files) {
    return files.stream().filter(file -> !file.isBlank()).map(Path::of).toList();
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    Thread.ofPlatform().name("first-steps").daemon().start(() -> SystemActor.run(this::take));
  }

  private void take() {
    try {
      if (demonstrate) {
        demonstration.install();
      }
    } catch (RuntimeException e) {
      LOG.error("The demonstration could not be set up: {}", e.getMessage(), e);
    }
    families.forEach(trainings::startOnce);
    asked.forEach(this::play);
  }

  private void play(Path definition) {
    try {
      tournaments.startOnce(Files.readString(definition));
    } catch (IOException e) {
      LOG.error(
          "The tournament definition '{}' cannot be read; check amalgam.play. ({})",
          definition,
          e.getMessage());
    }
  }
}
