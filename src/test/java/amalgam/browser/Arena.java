package amalgam.browser;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import amalgam.concept.SpaceCatalog;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.tournament.By;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import org.springframework.boot.test.context.TestComponent;

/** Small tournaments of baselines over a small space, for visitors to look at. */
@TestComponent
class Arena {

  static final String SPACE = "few-letters";

  private static final String DEFINITION =
      """
      name: %s
      space: few-letters
      samplesPerPrompt: %d
      prompts: { kind: plain, bundles: 12, levels: 3, leastHops: 2, mostHops: 4 }
      entrants:
      """;
  private static final String BASELINES =
      """
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }]
        - contestants: [shortest-path, optimiser]
      """;
  private static final String DIALLED =
      """
        - contestants: [random-walk]
          decodings:
            - { temperature: 1 }
            - { temperature: 1, minHops: 2 }
            - { temperature: 1, minHops: 3 }
        - contestants: [shortest-path, optimiser]
      """;
  private static final String MOODY =
      """
        - contestants: [moody, shortest-path]
      """;

  private final Tournaments tournaments;
  private final SpaceCatalog spaces;

  Arena(Tournaments tournaments, SpaceCatalog spaces) {
    this.tournaments = tournaments;
    this.spaces = spaces;
  }

  /** A tournament that has been played to its end; the same one for all who ask. */
  synchronized TournamentId finished() {
    return finished("Small", 2, BASELINES);
  }

  /** The same, with a contestant that plays with several {@code minHops}. */
  synchronized TournamentId dialled() {
    return finished("Dialled", 20, DIALLED);
  }

  private TournamentId finished(String name, int samples, String entrants) {
    TournamentId id =
        tournaments.all().stream()
            .filter(tournament -> tournament.name().equals(name))
            .findFirst()
            .map(Tournament::id)
            .orElseGet(() -> started(name, samples, entrants));
    awaitEnd(id);
    return id;
  }

  /** A tournament of its own that has been played to its end. */
  synchronized TournamentId finishedAnew() {
    TournamentId id = started("Another", 1, BASELINES);
    awaitEnd(id);
    return id;
  }

  private void awaitEnd(TournamentId id) {
    await()
        .atMost(ofSeconds(60))
        .until(() -> tournaments.find(id).orElseThrow().status() == TournamentStatus.FINISHED);
  }

  /** A new tournament that takes long. */
  synchronized TournamentId running() {
    return started("Long", 1000, BASELINES);
  }

  /** A new tournament in which {@code Moody} plays. */
  synchronized TournamentId moody() {
    return started("Moody", 1, MOODY);
  }

  private TournamentId started(String name, int samples, String entrants) {
    if (spaces.find(SPACE).isEmpty()) {
      spaces.store(new LettersSpace(SPACE, 10, 2, 5, 6, LabelDistribution.ZIPF, 1).build());
    }
    Tournament tournament =
        tournaments.create(DEFINITION.formatted(name, samples) + entrants, By.who("a test"));
    tournaments.perform(tournament.id(), TournamentAction.START, By.who("a test"));
    return tournament.id();
  }

  void stop(TournamentId id) {
    if (TournamentAction.STOP.isPossibleIn(tournaments.find(id).orElseThrow().status())) {
      tournaments.perform(id, TournamentAction.STOP, By.who("a test"));
    }
  }
}
