package amalgam.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import amalgam.arena.Arena;
import amalgam.arena.Crowd;
import amalgam.leaderboard.Proposals;
import amalgam.statistics.rating.Outcome;
import amalgam.statistics.rating.Unrated;
import amalgam.tournament.By;
import amalgam.tournament.Entrant;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

/** What the ratings say once people have voted. */
class LiveRatingBoardsTest {

  private static final String DEFINITION =
      """
      name: Voted on
      space: small
      prompts: { kind: plain, bundles: 12, levels: 1, leastHops: 2, mostHops: 3 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, minHops: 2 }]
        - contestants: [shortest-path, optimiser]
      """;

  @TempDir private static Path folder;
  private static Arena arena;

  private TournamentId id;
  private List<Entrant> entrants;
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
    entrants = arena.tournaments().entrants(id);
    crowd = Crowd.before(arena.get(Proposals.class), id, 1);
  }

  private RatingBoard board() {
    return arena.get(RatingBoards.class).board(id);
  }

  private AxisRatings novelty() {
    return board().of(JudgeKind.HUMAN, Axis.NOVELTY);
  }

  private void cast(Entrant left, Entrant right, Outcome outcome) {
    arena.get(Votes.class).cast(crowd.about(left.id(), right.id(), Axis.NOVELTY, outcome));
  }

  private void castMany(int count, Judge judge) {
    crowd.cast(arena.get(Votes.class), arena.get(TransactionOperations.class), count, judge);
  }

  @Test
  void whomThePeoplePreferStandsAbove() {
    castMany(1000, Judge.HUMAN);

    RatingBoard board = board();
    AxisRatings utility = board.of(JudgeKind.HUMAN, Axis.UTILITY);
    assertThat(board.judges()).containsExactly(JudgeKind.HUMAN);
    assertThat(novelty().votes() + utility.votes()).isEqualTo(1000);
    for (int place = 1; place < entrants.size(); place++) {
      Entrant before = entrants.get(place - 1);
      Entrant after = entrants.get(place);
      assertThat(novelty().of(after.id()).rating().estimate())
          .isGreaterThan(novelty().of(before.id()).rating().estimate());
      assertThat(utility.of(after.id()).rating().estimate())
          .isLessThan(utility.of(before.id()).rating().estimate());
    }
    assertThat(novelty().of(entrants.getLast().id()).rank()).isEqualTo(1);
    assertThat(novelty().of(entrants.getFirst().id()).rank()).isGreaterThan(1);
    assertThat(novelty().leftAdvantage().low()).as("the left side is liked").isPositive();
    assertThat(novelty().contestants())
        .containsOnlyKeys("random-walk", "shortest-path", "optimiser");
    assertThat(novelty().of("optimiser").provisional()).isFalse();
  }

  @Test
  void aVoteMovesTheRatingAtOnce() {
    castMany(200, Judge.HUMAN);
    double before = novelty().of(entrants.getFirst().id()).rating().estimate();

    cast(entrants.getFirst(), entrants.getLast(), Outcome.LEFT);

    assertThat(novelty().of(entrants.getFirst().id()).rating().estimate()).isGreaterThan(before);
  }

  @Test
  void bothBadCountsHalfForEitherAsATieDoes() {
    Entrant one = entrants.getFirst();
    Entrant other = entrants.getLast();
    cast(one, other, Outcome.BOTH_BAD);
    cast(other, one, Outcome.TIE);

    assertThat(novelty().of(one.id()).rating().estimate()).isCloseTo(1000, within(1e-6));
    assertThat(novelty().of(other.id()).rating().estimate()).isCloseTo(1000, within(1e-6));
    assertThat(novelty().of(one.id()).provisional()).as("two votes").isTrue();
    assertThat(novelty().of(one.id()).rating().n()).isEqualTo(2);
  }

  @Test
  void whoHasNoRatingHasAReason() {
    cast(entrants.get(2), entrants.get(3), Outcome.TIE);
    cast(entrants.get(1), entrants.get(2), Outcome.LEFT);

    assertThat(novelty().of(entrants.get(0).id()).unrated()).isEqualTo(Unrated.Reason.NO_VOTES);
    assertThat(novelty().of(entrants.get(1).id()).unrated()).isEqualTo(Unrated.Reason.NEVER_LOST);
    assertThat(novelty().of(entrants.get(2).id()).isRated()).isTrue();
    assertThat(board().of(JudgeKind.HUMAN, Axis.UTILITY).of("optimiser").isRated()).isFalse();
  }

  @Test
  void automatedJudgesAreKeptApartFromPeople() {
    castMany(300, new Judge("model-7"));

    assertThat(board().judges()).containsExactly(JudgeKind.AUTOMATED);
    assertThat(novelty().votes()).isZero();
    RatingLine line = board().of(JudgeKind.AUTOMATED, Axis.NOVELTY).of(entrants.getFirst().id());
    assertThat(line.raters()).isEqualTo(1);
    assertThat(line.provisional()).as("one judge on twelve prompts").isFalse();
  }

  @Test
  void onlyTheJudgesThatSomebodyDecidedOnFeedTheAutomatedRatings() {
    castMany(100, Judge.HUMAN);
    castMany(60, new Judge("model-7"));
    castMany(40, new Judge("model-8"));
    VoteSums before = arena.get(RatingBoards.class).version(id);
    assertThat(automatedVotes()).isEqualTo(100);

    FeedingJudges feeding = arena.get(FeedingJudges.class);
    feeding.decide(id, Set.of("model-8"), new By("a test", "model-7 leans left"));

    assertThat(automatedVotes()).isEqualTo(40);
    assertThat(novelty().votes() + board().of(JudgeKind.HUMAN, Axis.UTILITY).votes())
        .isEqualTo(100);
    assertThat(arena.get(RatingBoards.class).version(id)).isNotEqualTo(before);
    castMany(10, new Judge("model-7"));
    castMany(5, new Judge("model-8"));
    assertThat(automatedVotes()).isEqualTo(45);
    VoteRepository stored = arena.get(VoteRepository.class);
    assertThat(stored.pairCounts(id)).containsExactlyInAnyOrderElementsOf(stored.recount(id));

    feeding.decide(id, Set.of("model-7", "model-8"), new By("a test", "both after all"));

    assertThat(automatedVotes()).isEqualTo(115);
    assertThat(feeding.history(id))
        .extracting(BoardJudges.Decision::reason)
        .containsExactly("both after all", "model-7 leans left");
  }

  @Test
  void whoDecidesWithoutAReasonOrOnPeopleIsToldAndNothingChanges() {
    FeedingJudges feeding = arena.get(FeedingJudges.class);

    assertThatExceptionOfType(VoteException.class)
        .isThrownBy(() -> feeding.decide(id, Set.of("model-7"), By.who("a test")))
        .withMessageContaining("takes a reason");
    assertThatExceptionOfType(VoteException.class)
        .isThrownBy(() -> feeding.decide(id, Set.of("human"), new By("a test", "why not")))
        .withMessageContaining("Only automated judges");
    assertThat(feeding.history(id)).isEmpty();
  }

  private long automatedVotes() {
    RatingBoard board = board();
    return Stream.of(Axis.values())
        .mapToLong(axis -> board.of(JudgeKind.AUTOMATED, axis).votes())
        .sum();
  }

  @Test
  void ratingsThatGrewVoteByVoteAreThoseOfAllVotesAtOnce() {
    for (int round = 0; round < 10; round++) {
      castMany(30, Judge.HUMAN);
      board();
    }
    RatingBoards fresh =
        new LiveRatingBoards(
            arena.get(VoteRepository.class),
            arena.get(TournamentRepository.class),
            arena.get(FeedingJudges.class));
    AxisRatings anew = fresh.board(id).of(JudgeKind.HUMAN, Axis.NOVELTY);

    for (Entrant entrant : entrants) {
      assertThat(novelty().of(entrant.id()).rating().low())
          .isCloseTo(anew.of(entrant.id()).rating().low(), within(1e-5));
      assertThat(novelty().of(entrant.id()).rating().high())
          .isCloseTo(anew.of(entrant.id()).rating().high(), within(1e-5));
    }
  }

  @Test
  void theRatingsOfAMomentAreThoseOfTheVotesUntilThen() {
    castMany(200, Judge.HUMAN);
    RatingBoard then = board();
    Instant moment = lastVote();
    castMany(100, Judge.HUMAN);

    PastRatings past = arena.get(PastRatings.class);
    AxisRatings found = past.board(id, moment).of(JudgeKind.HUMAN, Axis.NOVELTY);
    AxisRatings expected = then.of(JudgeKind.HUMAN, Axis.NOVELTY);
    assertThat(found.votes()).isEqualTo(expected.votes()).isLessThan(novelty().votes());
    assertThat(found.raters()).isEqualTo(expected.raters()).isPositive();
    for (Entrant entrant : entrants) {
      assertThat(found.of(entrant.id()).rating().estimate())
          .isCloseTo(expected.of(entrant.id()).rating().estimate(), within(1e-5));
      assertThat(found.of(entrant.id()).rank()).isEqualTo(expected.of(entrant.id()).rank());
    }
    assertThat(past.board(id, Instant.EPOCH).judges()).isEmpty();
  }

  @Test
  void aVoteThatIsSetAsideLaterIsNoneOfTheMomentEither() {
    castMany(50, Judge.HUMAN);
    Vote careless =
        arena
            .get(Votes.class)
            .cast(
                crowd.about(
                    entrants.getFirst().id(), entrants.getLast().id(), Axis.NOVELTY, Outcome.LEFT));
    PastRatings past = arena.get(PastRatings.class);
    long before = past.board(id, careless.at()).of(JudgeKind.HUMAN, Axis.NOVELTY).votes();

    arena.get(Votes.class).setAside(careless.id(), "careless");

    assertThat(past.board(id, careless.at()).of(JudgeKind.HUMAN, Axis.NOVELTY).votes())
        .isEqualTo(before - 1);
  }

  private Instant lastVote() {
    List<Instant> times = new ArrayList<>();
    arena.get(Votes.class).forEach(id, vote -> times.add(vote.at()));
    return times.getLast();
  }

  @Test
  void aVoteThatIsSetAsideLeavesTheRatingsAsIfItHadNotBeenCast() {
    Votes votes = arena.get(Votes.class);
    castMany(200, Judge.HUMAN);
    double before = novelty().of(entrants.getFirst().id()).rating().estimate();
    Vote careless =
        votes.cast(
            crowd.about(
                entrants.getFirst().id(), entrants.getLast().id(), Axis.NOVELTY, Outcome.LEFT));
    double with = novelty().of(entrants.getFirst().id()).rating().estimate();

    votes.setAside(careless.id(), "careless");
    assertThat(novelty().of(entrants.getFirst().id()).rating().estimate())
        .isCloseTo(before, within(1e-5));

    votes.takeBackIn(careless.id());
    assertThat(novelty().of(entrants.getFirst().id()).rating().estimate())
        .isCloseTo(with, within(1e-5));
    assertThatThrownBy(() -> votes.setAside(careless.id(), " "))
        .isInstanceOf(VoteException.class)
        .hasMessageContaining("a reason");
  }
}
