package amalgam.arena;

import static org.awaitility.Awaitility.await;

import amalgam.concept.SpaceCatalog;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.tournament.By;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import java.time.Duration;
import org.springframework.context.ApplicationContext;

/** A small public tournament that has been played to its end, for whoever only reads. */
public final class Finished {

  private static final String DEFINITION =
      """
      name: Played
      space: small
      samplesPerPrompt: 2
      prompts: { kind: detour, bundles: 20, levels: 3, leastHops: 2, mostHops: 4 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, noRevisits: true, minHops: 3 }]
        - contestants: [shortest-path, optimiser]
      """;

  private Finished() {}

  /** Has it played in an application. */
  public static TournamentId in(ApplicationContext application) {
    application
        .getBean(SpaceCatalog.class)
        .store(new LettersSpace("small", 12, 2, 5, 6, new LabelDistribution(1), 3).build());
    Tournaments tournaments = application.getBean(Tournaments.class);
    TournamentId id = tournaments.create(DEFINITION, By.who("a test")).id();
    tournaments.perform(id, TournamentAction.START, By.who("a test"));
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> tournaments.find(id).orElseThrow().status() == TournamentStatus.FINISHED);
    return id;
  }
}
