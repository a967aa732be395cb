package amalgam.judging.panel;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.judging.JudgedPair;
import amalgam.judging.JudgingRepository;
import amalgam.judging.JudgingRepository.Stored;
import amalgam.judging.Verdict;
import amalgam.rating.Axis;
import amalgam.rating.JudgeKind;
import amalgam.rating.RatingBoards;
import amalgam.rating.Vote;
import amalgam.rating.Votes;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Language models judge a tournament that is played. */
class JudgedTournamentTest {

  private static final String DEFINITION =
      """
      name: Judged
      space: small
      prompts: { kind: plain, bundles: 10, levels: 2, leastHops: 2, mostHops: 3 }
      entrants:
        - contestants: [random-walk, shortest-path, optimiser]
      judges:
        - endpoint: { id: %s, family: Counters, baseUrl: '%s', model: lab/counter }
          pairs: %d
          repeats: 0
      """;

  private static final String[] SETTINGS = {
    "--amalgam.endpoints.tries=2",
    "--amalgam.endpoints.retry-pause=5ms",
    "--amalgam.endpoints.longest-pause=20ms",
    "--amalgam.endpoints.rest=10ms",
    "--amalgam.endpoints.timeout=5s"
  };

  @TempDir private static Path folder;

  private static Arena arena;
  private static StandInJudge counter;

  @BeforeAll
  static void open() throws IOException {
    arena = Arena.in(folder, SETTINGS);
    arena.storeSmallSpace();
    counter = new StandInJudge(StandInJudge::byLength);
  }

  @AfterAll
  static void leave() {
    counter.close();
    arena.close();
  }

  private static JudgingRepository judging() {
    return arena.get(JudgingRepository.class);
  }

  private static List<Stored> opinions(TournamentId id) {
    List<Stored> opinions = new ArrayList<>();
    judging().forEachOpinion(id, opinions::add);
    return opinions;
  }

  private static List<Verdict> verdicts(TournamentId id) {
    List<Verdict> verdicts = new ArrayList<>();
    judging().forEachVerdict(id, verdicts::add);
    return verdicts;
  }

  private static List<Vote> votes(TournamentId id) {
    List<Vote> votes = new ArrayList<>();
    arena.get(Votes.class).forEach(id, votes::add);
    return votes;
  }

  private static TournamentId judged(String definition, int opinions) {
    TournamentId id = arena.start(definition);
    arena.await(id, TournamentStatus.FINISHED);
    arena.awaitThat(opinions + " opinions", () -> opinions(id).size() == opinions);
    return id;
  }

  @Test
  void theVerdictsOfALanguageModelBecomeVotes() {
    TournamentId id = judged(DEFINITION.formatted("counter", counter.baseUrl(), 12), 24);
    List<JudgedPair> pairs = judging().pairs(id);

    assertThat(pairs).hasSize(12);
    assertThat(verdicts(id)).hasSize(12 * 2 * 2).allMatch(Verdict::isJudged);
    assertThat(votes(id)).hasSize(24);
    assertThat(arena.get(RatingBoards.class).board(id).of(JudgeKind.AUTOMATED, Axis.NOVELTY))
        .satisfies(ratings -> assertThat(ratings.votes()).isEqualTo(12));
  }
}
