package amalgam.browser;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import amalgam.arena.Moody;
import amalgam.arena.Sized;
import amalgam.concept.SpaceCatalog;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.concept.space.WordNetSpace;
import amalgam.tournament.By;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import java.util.concurrent.CountDownLatch;
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

  private static final String MOODY_ALONE =
      """
        - contestants: [moody]
      """;

  private static final String SIZED =
      """
        - contestants: [%s, shortest-path]
      """;

  private static final String BLENDS =
      """
      name: Blends
      space: words
      task: blend
      samplesPerPrompt: 2
      prompts: { bundles: 6, levels: 3 }
      entrants:
        - contestants: [random-blend]
          decodings: [{}, { temperature: 1 }]
      """;

  private final Tournaments tournaments;
  private final SpaceCatalog spaces;
  private final Moody moody;

  private CountDownLatch held = new CountDownLatch(0);

  Arena(Tournaments tournaments, SpaceCatalog spaces, Moody moody) {
    this.tournaments = tournaments;
    this.spaces = spaces;
    this.moody = moody;
  }

  /** A tournament that has been played to its end; the same one for all who ask. */
  synchronized TournamentId finished() {
    return finished("Small", 2, BASELINES);
  }

  /** The same, with a contestant that plays with several {@code minHops}. */
  synchronized TournamentId dialled() {
    return finished("Dialled", 20, DIALLED);
  }

  /** The same, with models of several sizes, seeds and shapes. */
  synchronized TournamentId sized() {
    return finished("Sized", 4, SIZED.formatted(String.join(", ", Sized.IDS)));
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

  /** A tournament of its own in which concepts were blended to the end. */
  synchronized TournamentId blends() {
    if (spaces.find("words").isEmpty()) {
      spaces.store(WordNetSpace.DEFAULT.build());
    }
    TournamentId id = tournaments.create(BLENDS, By.who("a test")).id();
    tournaments.perform(id, TournamentAction.START, By.who("a test"));
    awaitEnd(id);
    return id;
  }

  /** A tournament of its own that has been played to its end. */
  synchronized TournamentId finishedAnew() {
    TournamentId id = started("Another", 1, BASELINES);
    awaitEnd(id);
    return id;
  }

  /** A tournament of its own that has been played to its end, with automated judges. */
  synchronized TournamentId judged(String judges) {
    TournamentId id = started("Judged", 1, BASELINES + judges);
    awaitEnd(id);
    return id;
  }

  private void awaitEnd(TournamentId id) {
    await()
        .atMost(ofSeconds(60))
        .until(() -> tournaments.find(id).orElseThrow().status() == TournamentStatus.FINISHED);
  }

  /** A private tournament of its own that has been played to its end, one entrant withdrawn. */
  synchronized TournamentId privately() {
    TournamentId id = created("In private", 1, BASELINES + "visibility: private\n");
    tournaments.withdraw(tournaments.entrants(id).getFirst().id(), By.who("a test"));
    tournaments.perform(id, TournamentAction.START, By.who("a test"));
    awaitEnd(id);
    return id;
  }

  /**
   * A new tournament that cannot come to its end before it is {@linkplain #stop stopped}, however
   * slow whoever looks at it is: one of its contestants keeps its answers back.
   */
  synchronized TournamentId running() {
    CountDownLatch latch = new CountDownLatch(1);
    held = latch;
    moody.become(
        (terms, block) -> {
          Moody.await(latch);
          return Moody.silence(block);
        });
    return started("Long", 1000, BASELINES + MOODY_ALONE);
  }

  /** A new tournament in which {@code Moody} plays. */
  synchronized TournamentId moody() {
    return started("Moody", 1, MOODY);
  }

  private TournamentId started(String name, int samples, String entrants) {
    TournamentId id = created(name, samples, entrants);
    tournaments.perform(id, TournamentAction.START, By.who("a test"));
    return id;
  }

  private TournamentId created(String name, int samples, String entrants) {
    if (spaces.find(SPACE).isEmpty()) {
      spaces.store(new LettersSpace(SPACE, 10, 2, 5, 6, LabelDistribution.ZIPF, 1).build());
    }
    return tournaments
        .create(DEFINITION.formatted(name, samples) + entrants, By.who("a test"))
        .id();
  }

  synchronized void stop(TournamentId id) {
    if (TournamentAction.STOP.isPossibleIn(tournaments.find(id).orElseThrow().status())) {
      tournaments.perform(id, TournamentAction.STOP, By.who("a test"));
    }
    held.countDown();
    moody.become((terms, block) -> Moody.silence(block));
  }
}
