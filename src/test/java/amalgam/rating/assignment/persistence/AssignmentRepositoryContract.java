package amalgam.rating.assignment.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.arena.RatableTournament;
import amalgam.arena.Repositories;
import amalgam.creativity.Gate;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Comparison;
import amalgam.rating.Purpose;
import amalgam.rating.Side;
import amalgam.rating.assignment.AssignmentRepository;
import amalgam.rating.assignment.AssignmentState;
import amalgam.rating.assignment.ComparableProposals;
import amalgam.rating.assignment.ComparableProposals.Exhibit;
import amalgam.rating.assignment.ComparableProposals.Revealed;
import amalgam.rating.assignment.DrawnPair;
import amalgam.rating.assignment.EntrantPair;
import amalgam.rating.assignment.KnownAnswer;
import amalgam.rating.assignment.StoredAssignment;
import amalgam.rating.rater.RaterDesk;
import amalgam.rating.rater.RaterId;
import amalgam.rating.rater.RatingTerms;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.Entrant;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** What the desk relies on. */
abstract class AssignmentRepositoryContract {

  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private static final Duration TOOK = Duration.ofMillis(2345);

  private final Repositories repositories;
  private final AssignmentRepository assignments;
  private final RatableTournament tournament;
  private final RaterId rater;

  AssignmentRepositoryContract(Repositories repositories) {
    this.repositories = repositories;
    this.assignments = repositories.get(AssignmentRepository.class);
    this.tournament =
        RatableTournament.in(
            repositories, 3, 4, entrant -> entrant == 2 ? Gate.HALLUCINATED_EDGE : Gate.NONE);
    this.rater = someone();
  }

  private RaterId someone() {
    return RaterDesk.raters(repositories, RaterDesk.limits(Clock.systemUTC()))
        .begin(null)
        .rater()
        .id();
  }

  private Proposal proposal(int entrant, int prompt) {
    Entrant whose = tournament.entrants().get(entrant);
    return tournament.proposals(whose).get(prompt);
  }

  private Comparison comparison(int prompt, int left, int right) {
    return new Comparison(
        tournament.id(),
        proposal(left, prompt).prompt(),
        side(left, prompt),
        side(right, prompt),
        0.125);
  }

  private Side side(int entrant, int prompt) {
    return new Side(proposal(entrant, prompt).entrant(), proposal(entrant, prompt).id());
  }

  private static DrawnPair regular(Comparison comparison) {
    return new DrawnPair(comparison, Purpose.REGULAR, null, null);
  }

  private Optional<StoredAssignment> insert(DrawnPair pair) {
    return repositories.inTransaction(
        () -> assignments.insert(rater, pair, RatingTerms.USUAL, NOW));
  }

  private StoredAssignment held(int prompt) {
    return insert(regular(comparison(prompt, 0, 1))).orElseThrow();
  }

  private Optional<StoredAssignment> answer(AssignmentId id, RaterId by) {
    return repositories.inTransaction(() -> assignments.answer(id, by, TOOK, NOW));
  }

  @Test
  void aPairIsReadAsItWasDrawn() {
    StoredAssignment first = held(0);
    DrawnPair repeat = new DrawnPair(comparison(0, 1, 0), Purpose.REPEAT, first.id(), null);
    DrawnPair check =
        new DrawnPair(
            comparison(1, 0, 2), Purpose.CHECK, null, new KnownAnswer(Axis.UTILITY, Outcome.LEFT));

    assertThat(insert(repeat).orElseThrow().pair()).isEqualTo(repeat);
    assertThat(insert(check).orElseThrow().pair()).isEqualTo(check);

    assertThat(first.pair()).isEqualTo(regular(comparison(0, 0, 1)));
    assertThat(first.state()).isEqualTo(AssignmentState.HELD);
    assertThat(first.heldUntil()).isEqualTo(NOW.plus(AssignmentRepository.HOLD));
    assertThat(assignments.find(first.id())).contains(first);
    assertThat(assignments.of(tournament.id(), rater)).hasSize(3).first().isEqualTo(first);
    assertThat(assignments.of(tournament.id(), someone())).isEmpty();
  }

  @Test
  void theSameTwoProposalsAreHandedOutOnceForEachPurposeWhateverTheSides() {
    held(0);

    assertThat(insert(regular(comparison(0, 0, 1)))).isEmpty();
    assertThat(insert(regular(comparison(0, 1, 0)))).isEmpty();
    assertThat(insert(regular(comparison(1, 1, 0)))).isPresent();
  }

  @Test
  void onlyWhoHoldsAPairAnswersItAndOnce() {
    StoredAssignment pair = held(0);

    assertThat(answer(pair.id(), someone())).isEmpty();
    StoredAssignment answered = answer(pair.id(), rater).orElseThrow();
    assertThat(answered.state()).isEqualTo(AssignmentState.ANSWERED);
    assertThat(answered.answeredAt()).isEqualTo(NOW);
    assertThat(answer(pair.id(), rater)).isEmpty();
    assertThat(assignments.isFollowed(answered)).isFalse();

    StoredAssignment later = held(1);
    repositories.inTransaction(
        () -> assignments.answer(later.id(), rater, TOOK, NOW.plusSeconds(1)));
    assertThat(assignments.isFollowed(answered)).isTrue();
  }

  @Test
  void onlyLegalMovesAreMade() {
    StoredAssignment pair = held(0);
    StoredAssignment skipped = move(pair, AssignmentState.SKIPPED);
    assertThatThrownBy(() -> move(skipped, AssignmentState.HELD))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("SKIPPED to HELD");
    StoredAssignment another = held(1);
    StoredAssignment answered = answer(another.id(), rater).orElseThrow();
    StoredAssignment again = move(answered, AssignmentState.HELD);
    assertThat(again.answeredAt()).isNull();
    assertThat(answer(again.id(), rater)).isPresent();
  }

  private StoredAssignment move(StoredAssignment assignment, AssignmentState to) {
    return repositories.inTransaction(() -> assignments.move(assignment, to, null, NOW));
  }

  @Test
  void twoEntrantsAreTakenAsOftenAsAskedForHoweverManyTakeThemAtOnce() throws Exception {
    int taken = 0;
    try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
      List<Callable<Boolean>> work =
          IntStream.range(0, 40)
              .<Callable<Boolean>>mapToObj(turn -> () -> take(comparison(turn % 4, 0, 1), 25))
              .toList();
      for (Future<Boolean> rater : crowd.invokeAll(work)) {
        taken += rater.get() ? 1 : 0;
      }
    }
    assertThat(taken).isEqualTo(25);
    EntrantPair pair = EntrantPair.of(comparison(0, 1, 0));
    assertThat(assignments.takenPairs(tournament.id(), 25)).containsExactly(pair);
    assertThat(assignments.takenPairs(tournament.id(), 26)).isEmpty();

    repositories.inTransaction(
        () -> {
          assignments.giveBack(comparison(0, 1, 0));
          return true;
        });
    assertThat(assignments.takenPairs(tournament.id(), 25)).isEmpty();
    assertThat(take(comparison(0, 1, 0), 25)).isTrue();
    assertThat(take(comparison(0, 1, 0), 25)).isFalse();
    assertThat(take(comparison(0, 1, 0), null)).as("more are always welcome").isTrue();
  }

  private boolean take(Comparison comparison, Integer most) {
    return repositories.inTransaction(() -> assignments.take(comparison, most));
  }

  @Test
  void whatIsHeldForTooLongIsReleasedAndCountedBack() {
    take(comparison(0, 0, 1), null);
    take(comparison(1, 0, 1), null);
    StoredAssignment pair = held(0);
    StoredAssignment answered = answer(held(1).id(), rater).orElseThrow();
    Instant later = NOW.plus(AssignmentRepository.HOLD).plusSeconds(1);

    repositories.inTransaction(() -> assignments.releaseExpired(NOW));
    assertThat(assignments.find(pair.id()).orElseThrow().state()).isEqualTo(AssignmentState.HELD);
    repositories.inTransaction(() -> assignments.releaseExpired(later));

    assertThat(assignments.find(pair.id()).orElseThrow().state())
        .isEqualTo(AssignmentState.RELEASED);
    assertThat(assignments.find(answered.id()).orElseThrow().state())
        .isEqualTo(AssignmentState.ANSWERED);
    assertThat(assignments.takenPairs(tournament.id(), 2)).isEmpty();
    assertThat(assignments.takenPairs(tournament.id(), 1)).hasSize(1);
    assertThat(repositories.inTransaction(() -> assignments.hold(pair.id(), later))).isTrue();
    assertThat(repositories.inTransaction(() -> assignments.hold(answered.id(), later))).isFalse();
  }

  @Test
  void onlyJudgedWalksOfEdgesThatExistAreShown() {
    ComparableProposals proposals = repositories.get(ComparableProposals.class);
    List<Exhibit> shown = new ArrayList<>();
    proposals.forEach(tournament.id(), shown::add);

    assertThat(shown).hasSize(8);
    assertThat(shown)
        .extracting(Exhibit::entrant)
        .doesNotContain(tournament.entrants().getLast().id());
    assertThat(proposals.version(tournament.id())).isEqualTo(3);
    ProposalId broken = proposal(2, 1).id();
    Map<ProposalId, Revealed> known = proposals.revealed(List.of(proposal(0, 0).id(), broken));
    assertThat(known).hasSize(2);
    Revealed revealed = known.get(broken);
    assertThat(revealed.walk()).isEqualTo(proposal(2, 1).walk());
    assertThat(revealed.reveal().gate()).isEqualTo(Gate.HALLUCINATED_EDGE);
    assertThat(revealed.reveal().novelty()).isNaN();
    assertThat(revealed.reveal().contestant()).isEqualTo("Ratable 2");
  }

  @Test
  void whatIsWrittenIsWrittenInATransaction() {
    assertThatThrownBy(() -> assignments.release(rater))
        .isInstanceOf(IllegalTransactionStateException.class);
  }
}
