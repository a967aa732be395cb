package amalgam.leaderboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.arena.Arena;
import amalgam.arena.Crowd;
import amalgam.leaderboard.Proposals;
import amalgam.rating.Axis;
import amalgam.rating.Judge;
import amalgam.rating.JudgeKind;
import amalgam.rating.RatingBoards;
import amalgam.rating.Votes;
import amalgam.statistics.Estimate;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.Entrant;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

/** What a page says of two entrants once people have compared their proposals. */
class CountedPairOpinionsTest {

  private static final String DEFINITION =
      """
      name: Voted on
      space: small
      prompts: { kind: plain, bundles: 12, levels: 1, leastHops: 2, mostHops: 3 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }]
        - contestants: [shortest-path, optimiser]
      """;

  @TempDir private static Path folder;
  private static Arena arena;

  private TournamentId id;
  private Entrant first;
  private Entrant last;
  private Crowd crowd;

  @BeforeAll
  static void start() {
    arena = Arena.in(folder);
    arena.storeSmallSpace();
  }

  @AfterAll
  static void stop() {
    arena.close();
  }

  @BeforeEach
  void aTournamentIsPlayed() {
    id = arena.start(DEFINITION);
    arena.await(id, TournamentStatus.FINISHED);
    first = arena.tournaments().entrants(id).getFirst();
    last = arena.tournaments().entrants(id).getLast();
    crowd = Crowd.before(arena.get(Proposals.class), id, 1);
  }

  private List<PairOpinion> opinions(Entrant one, Entrant other) {
    return arena.get(PairOpinions.class).of(id, one.id(), other.id());
  }

  private PairOpinion novelty(Entrant one, Entrant other) {
    return opinions(one, other).stream()
        .filter(opinion -> opinion.axis() == Axis.NOVELTY)
        .findFirst()
        .orElseThrow();
  }

  private void castMany(int count) {
    crowd.cast(arena.get(Votes.class), arena.get(TransactionOperations.class), count, Judge.HUMAN);
  }

  @Test
  void beforeAnyVoteThereIsNothingToSay() {
    assertThat(opinions(first, last)).isEmpty();
  }

  @Test
  void theDifferenceIsThatOfTheRatingsAndTurnsWithThePair() {
    castMany(1500);

    Estimate there = novelty(last, first).difference();
    Estimate back = novelty(first, last).difference();
    assertThat(there.low()).as("the crowd likes the later ones").isPositive();
    assertThat(back.estimate()).isCloseTo(-there.estimate(), within(1e-9));
    assertThat(back.low()).isCloseTo(-there.high(), within(1e-9));
    assertThat(there.estimate())
        .isCloseTo(rating(last).estimate() - rating(first).estimate(), within(1e-9));
    assertThat(there.high() - there.low())
        .as("what both share does not widen their difference")
        .isLessThan(
            rating(last).high() - rating(last).low() + rating(first).high() - rating(first).low());
  }

  private Estimate rating(Entrant entrant) {
    return arena
        .get(RatingBoards.class)
        .board(id)
        .of(JudgeKind.HUMAN, Axis.NOVELTY)
        .of(entrant.id())
        .rating();
  }

  @Test
  void ofEachRaterOnlyTheFirstVoteOnThePairCountsForTheVerdict() {
    castMany(3000);

    Verdict verdict = novelty(last, first).verdict();
    assertThat(verdict.met()).as("raters in the crowd").isEqualTo(25);
    assertThat(novelty(first, last).verdict().wins()).isEqualTo(verdict.losses());
  }

  @Test
  void whoWasNeverComparedHasNoDifferenceAndNoVerdict() {
    arena.get(Votes.class).cast(crowd.about(first.id(), last.id(), Axis.UTILITY, Outcome.LEFT));

    assertThat(novelty(first, last).difference().isPresent()).isFalse();
    assertThat(novelty(first, last).verdict().met()).isZero();
  }
}
