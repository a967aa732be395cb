package amalgam.rating.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import amalgam.arena.RatableTournament;
import amalgam.arena.Repositories;
import amalgam.creativity.Gate;
import amalgam.platform.security.SystemActor;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Opinions;
import amalgam.rating.Purpose;
import amalgam.rating.ScaleRating;
import amalgam.rating.ScaleRatings;
import amalgam.rating.Side;
import amalgam.rating.Vote;
import amalgam.rating.VoteId;
import amalgam.rating.VoteRepository;
import amalgam.rating.Votes;
import amalgam.rating.assignment.AssignmentException.Reason;
import amalgam.rating.quality.KnownPair;
import amalgam.rating.quality.RaterDecision;
import amalgam.rating.rater.IssuedInvitation;
import amalgam.rating.rater.NewInvitation;
import amalgam.rating.rater.RaterId;
import amalgam.rating.rater.RatingMode;
import amalgam.rating.rater.RatingTerms;
import amalgam.rating.rater.WhoMayRate;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.By;
import amalgam.tournament.Proposal;
import amalgam.tournament.TournamentId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What raters rely on who are handed pairs, and researchers who rely on their answers. */
abstract class DeskContract {

  /** Whose proposals are only good for checks, so that four entrants are compared. */
  private static final int FLAWED = 4;

  private static final By BY = By.who("a test");
  private static final Duration TOOK = Duration.ofSeconds(4);
  private static final Map<Axis, Outcome> ANSWER =
      Map.of(Axis.NOVELTY, Outcome.LEFT, Axis.UTILITY, Outcome.TIE);

  private final Repositories repositories;
  private final TestDesk at;
  private final RatableTournament tournament;

  DeskContract(Repositories repositories) {
    this.repositories = repositories;
    this.at = new TestDesk(repositories);
    this.tournament =
        RatableTournament.in(
            repositories, 5, 6, entrant -> entrant == FLAWED ? Gate.HALLUCINATED_EDGE : Gate.NONE);
  }

  private TournamentId id() {
    return tournament.id();
  }

  private RaterId someone() {
    return at.raters().begin("en").rater().id();
  }

  private void terms(
      @Nullable Integer votesPerPair, @Nullable Integer prompts, double repeats, double checks) {
    change(
        id(),
        new RatingTerms(
            WhoMayRate.ANYONE,
            RatingMode.PAIRS,
            EnumSet.allOf(Axis.class),
            votesPerPair,
            prompts,
            repeats,
            checks,
            Duration.ofSeconds(1)));
  }

  private void change(TournamentId id, RatingTerms terms) {
    SystemActor.run(() -> at.studies().change(id, terms, BY));
  }

  private Assignment next(RaterId rater) {
    return pair(at.desk().next(id(), rater));
  }

  private static Assignment pair(Offer offer) {
    assertThat(offer).isInstanceOf(Offer.Pair.class);
    return ((Offer.Pair) offer).assignment();
  }

  private Receipt answer(RaterId rater, AssignmentId assignment) {
    at.pass(TOOK);
    return SystemActor.call(() -> at.desk().answer(rater, assignment, ANSWER, TOOK));
  }

  private List<Vote> votes() {
    List<Vote> votes = new ArrayList<>();
    repositories.get(VoteRepository.class).forEachAfter(id(), new VoteId(0), votes::add);
    return votes;
  }

  private List<ScaleRating> points() {
    List<ScaleRating> points = new ArrayList<>();
    repositories.get(ScaleRatings.class).forEach(id(), points::add);
    return points;
  }

  private void refuses(Reason reason, Runnable wish) {
    assertThatThrownBy(wish::run)
        .isInstanceOfSatisfying(
            AssignmentException.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private void countsAreRight() {
    VoteRepository votes = repositories.get(VoteRepository.class);
    assertThat(votes.pairCounts(id())).containsExactlyInAnyOrderElementsOf(votes.recount(id()));
  }

  @Test
  void aRaterAnswersOnBothAxesAndHearsWhoseTheyWere() {
    RaterId rater = someone();
    Assignment shown = next(rater);
    assertThat(next(rater)).as("it stays in hand").isEqualTo(shown);

    Receipt receipt = answer(rater, shown.id());

    assertThat(receipt.left().contestant()).startsWith("Ratable ");
    assertThat(receipt.left().contestant()).isNotEqualTo(receipt.right().contestant());
    assertThat(receipt.left().gate()).isEqualTo(Gate.NONE);
    assertThat(shown.left().walk()).endsWith("|b").isNotEqualTo(shown.right().walk());
    assertThat(shown.left().concepts()).containsExactly(shown.prompt().start(), "b");
    assertThat(receipt.helped().pairAnswers()).isEqualTo(1);
    assertThat(votes())
        .hasSize(2)
        .allSatisfy(
            vote -> {
              assertThat(vote.ballot().assignment()).isEqualTo(shown.id());
              assertThat(vote.ballot().milliseconds()).isEqualTo(4000);
              assertThat(vote.ballot().comparison().samplingProbability())
                  .as("one of six pairs, none better known")
                  .isCloseTo(1 / 6.0, within(1e-9));
            })
        .extracting(vote -> vote.ballot().axis())
        .containsExactly(Axis.NOVELTY, Axis.UTILITY);
    assertThat(next(rater).id()).isNotEqualTo(shown.id());
    countsAreRight();
  }

  @Test
  void noTwoProposalsAreShownTwiceToOneRater() {
    terms(null, null, 0, 0);
    RaterId rater = someone();
    Set<Set<String>> seen = new HashSet<>();
    for (int turn = 0; turn < 36; turn++) {
      Assignment shown = next(rater);
      assertThat(seen.add(Set.of(shown.left().walk(), shown.right().walk()))).isTrue();
      answer(rater, shown.id());
    }
    assertThat(at.desk().next(id(), rater))
        .as("six pairs of entrants on six prompts are all")
        .isEqualTo(new Offer.NothingLeft(Offer.Why.ALL_SEEN));
  }

  @Test
  void aDoubleSubmitIsStoredOnce() {
    RaterId rater = someone();
    Assignment shown = next(rater);
    answer(rater, shown.id());

    refuses(Reason.ANSWERED_ALREADY, () -> answer(rater, shown.id()));

    assertThat(votes()).hasSize(2);
  }

  @Test
  void whatIsInOtherHandsCannotBeAnsweredSkippedOrUndone() {
    RaterId rater = someone();
    RaterId thief = someone();
    Assignment shown = next(rater);

    refuses(Reason.NOT_YOURS, () -> answer(thief, shown.id()));
    refuses(Reason.NOT_YOURS, () -> at.desk().skip(thief, shown.id()));
    refuses(Reason.NOT_YOURS, () -> answer(rater, new AssignmentId(Long.MAX_VALUE)));
    refuses(Reason.NOT_YOURS, () -> at.desk().next(id(), new RaterId(Long.MAX_VALUE)));
    answer(rater, shown.id());
    refuses(Reason.NOT_YOURS, () -> at.desk().undo(thief, shown.id()));

    assertThat(votes()).hasSize(2);
  }

  @Test
  void anAnswerHasEveryAxisThatIsAskedAndNoOther() {
    RaterId rater = someone();
    Assignment shown = next(rater);
    Map<Axis, Outcome> half = Map.of(Axis.NOVELTY, Outcome.LEFT);

    refuses(
        Reason.NOT_ANSWERED,
        () -> SystemActor.run(() -> at.desk().answer(rater, shown.id(), half, Duration.ZERO)));
    assertThat(votes()).isEmpty();
    assertThat(next(rater)).as("still in hand").isEqualTo(shown);

    change(
        id(),
        new RatingTerms(
            WhoMayRate.ANYONE,
            RatingMode.PAIRS,
            Set.of(Axis.NOVELTY),
            null,
            null,
            0,
            0,
            Duration.ZERO));
    answer(rater, shown.id());
    Assignment onOneAxis = next(rater);
    assertThat(onOneAxis.axes()).containsExactly(Axis.NOVELTY);
    refuses(Reason.NOT_ANSWERED, () -> answer(rater, onOneAxis.id()));
    SystemActor.run(() -> at.desk().answer(rater, onOneAxis.id(), half, Duration.ZERO));
    assertThat(votes()).hasSize(3);
  }

  @Test
  void impossibleTimesAreRefused() {
    RaterId rater = someone();
    Assignment shown = next(rater);
    for (Duration took : List.of(Duration.ofMillis(-1), Duration.ofHours(1))) {
      refuses(
          Reason.IMPOSSIBLE_TIME,
          () -> SystemActor.run(() -> at.desk().answer(rater, shown.id(), ANSWER, took)));
    }
    assertThat(votes()).isEmpty();
  }

  @Test
  void anAnswerCanBeTakenBackWithinHalfAMinute() {
    RaterId rater = someone();
    Assignment shown = next(rater);
    Receipt receipt = answer(rater, shown.id());
    assertThat(receipt.undoableUntil()).isEqualTo(at.sharedTime().plusSeconds(30));
    Assignment ahead = next(rater);
    at.pass(Duration.ofSeconds(29));

    assertThat(at.desk().undo(rater, shown.id())).isEqualTo(shown);

    assertThat(votes()).hasSize(2).allSatisfy(vote -> assertThat(vote.setAside()).isNotNull());
    countsAreRight();
    assertThat(repositories.get(VoteRepository.class).pairCounts(id())).isEmpty();
    assertThat(next(rater)).isEqualTo(shown);
    refuses(Reason.NOTHING_TO_UNDO, () -> at.desk().undo(rater, shown.id()));

    answer(rater, shown.id());
    assertThat(votes()).hasSize(4);
    assertThat(next(rater)).isEqualTo(ahead);
    answer(rater, ahead.id());
    refuses(Reason.NOTHING_TO_UNDO, () -> at.desk().undo(rater, shown.id()));
    at.pass(Duration.ofSeconds(31));
    refuses(Reason.TOO_LATE_TO_UNDO, () -> at.desk().undo(rater, ahead.id()));
    countsAreRight();
  }

  @Test
  void whatIsSkippedIsNotSeenAgain() {
    terms(1, null, 0, 0);
    RaterId rater = someone();
    Assignment shown = next(rater);

    at.desk().skip(rater, shown.id());

    refuses(Reason.SKIPPED_ALREADY, () -> answer(rater, shown.id()));
    refuses(Reason.SKIPPED_ALREADY, () -> at.desk().skip(rater, shown.id()));
    assertThat(at.desk().tally(id(), rater)).isEqualTo(new Tally(0, 1, null, null));
    assertThat(next(rater).id()).isNotEqualTo(shown.id());
  }

  @Test
  void nobodyGetsAPairThatHasItsVotesOrIsHeldForOthers() {
    terms(2, null, 0, 0);
    List<RaterId> raters = IntStream.range(0, 12).mapToObj(rater -> someone()).toList();
    raters.forEach(this::next);
    RaterId late = someone();
    assertThat(at.desk().next(id(), late))
        .as("six pairs of entrants, each in two hands")
        .isEqualTo(new Offer.NothingLeft(Offer.Why.ALL_TAKEN));

    at.desk().release(raters.getFirst());
    Assignment freed = next(late);
    assertThat(at.desk().next(id(), raters.getFirst()))
        .as("it went to somebody else")
        .isEqualTo(new Offer.NothingLeft(Offer.Why.ALL_TAKEN));
    answer(late, freed.id());
    countsAreRight();
  }

  @Test
  void anAnswerToAPairThatWasHeldForTooLongIsTakenUnlessOthersTookIt() {
    terms(1, null, 0, 0);
    List<RaterId> raters = IntStream.range(0, 6).mapToObj(rater -> someone()).toList();
    List<Assignment> shown = raters.stream().map(this::next).toList();
    at.pass(AssignmentRepository.HOLD.plusSeconds(1));
    RaterId late = someone();
    next(late);
    Set<Reason> refused = new HashSet<>();
    int taken = 0;
    for (int turn = 0; turn < raters.size(); turn++) {
      try {
        answer(raters.get(turn), shown.get(turn).id());
        taken++;
      } catch (AssignmentException e) {
        refused.add(e.reason());
      }
    }
    assertThat(taken).isEqualTo(5);
    assertThat(refused).containsExactly(Reason.TAKEN_BY_OTHERS);
    assertThat(votes()).hasSize(10);
    countsAreRight();
  }

  @Test
  void whoComesBackGetsThePairThatNobodyTook() {
    RaterId rater = someone();
    Assignment shown = next(rater);

    at.desk().release(rater);

    assertThat(next(rater)).isEqualTo(shown);
  }

  @Test
  void someOfThePairsAreAskedASecondTime() {
    terms(null, null, 0.5, 0);
    RaterId rater = someone();
    for (int turn = 0; turn < 40; turn++) {
      if (at.desk().next(id(), rater) instanceof Offer.Pair(Assignment shown)) {
        answer(rater, shown.id());
      }
    }

    List<Vote> repeats =
        votes().stream().filter(vote -> vote.ballot().purpose() == Purpose.REPEAT).toList();
    assertThat(repeats).isNotEmpty().noneMatch(Vote::counts);
    assertThat(votes().subList(0, 20)).allMatch(Vote::counts);
    countsAreRight();
    List<ProposalPair> pairs =
        repeats.stream()
            .filter(vote -> vote.ballot().axis() == Axis.NOVELTY)
            .map(vote -> ProposalPair.of(vote.ballot().comparison()))
            .toList();
    assertThat(pairs).as("never a third time").doesNotHaveDuplicates();
  }

  @Test
  void aCheckIsStoredWithItsAnswerAndCountsForNobody() {
    terms(null, null, 0, 0.5);
    at.prepare(known());
    RaterId rater = someone();
    for (int turn = 0; turn < 20; turn++) {
      answer(rater, next(rater).id());
    }

    List<Vote> checks =
        votes().stream().filter(vote -> vote.ballot().purpose() == Purpose.CHECK).toList();
    assertThat(checks).as("the one that there is, once").hasSize(2).noneMatch(Vote::counts);
    StoredAssignment stored =
        repositories
            .get(AssignmentRepository.class)
            .find(checks.getFirst().ballot().assignment())
            .orElseThrow();
    boolean isValidLeft = stored.comparison().left().equals(known().valid());
    assertThat(stored.pair().known())
        .isEqualTo(new KnownAnswer(Axis.UTILITY, KnownPair.answer(isValidLeft)));
    countsAreRight();
  }

  private KnownPair known() {
    return new KnownPair(
        tournament.prompts().getFirst().id(), side(0), side(FLAWED), Gate.HALLUCINATED_EDGE);
  }

  private Side side(int entrant) {
    Proposal first = tournament.proposals(tournament.entrants().get(entrant)).getFirst();
    return new Side(first.entrant(), first.id());
  }

  @Test
  void onlyWhoMayRateGetsAPair() {
    RaterId visitor = someone();
    RaterId signedIn = at.raters().beginSignedIn(System.nanoTime(), "de").id();
    change(id(), by(WhoMayRate.SIGNED_IN));
    assertThat(at.desk().next(id(), visitor))
        .isEqualTo(new Offer.NothingLeft(Offer.Why.SIGN_IN_NEEDED));
    Assignment shown = next(signedIn);

    change(id(), by(WhoMayRate.INVITED));
    assertThat(at.desk().next(id(), signedIn))
        .isEqualTo(new Offer.NothingLeft(Offer.Why.INVITATION_NEEDED));

    change(id(), by(WhoMayRate.NOBODY));
    assertThat(at.desk().next(id(), visitor)).isEqualTo(new Offer.NothingLeft(Offer.Why.CLOSED));
    answer(signedIn, shown.id());
    assertThat(at.desk().next(new TournamentId(Long.MAX_VALUE), visitor))
        .isEqualTo(new Offer.NothingLeft(Offer.Why.NO_TOURNAMENT));
  }

  private static RatingTerms by(WhoMayRate who) {
    RatingTerms usual = RatingTerms.USUAL;
    return new RatingTerms(
        who,
        usual.mode(),
        usual.axes(),
        null,
        null,
        usual.repeatShare(),
        usual.checkShare(),
        usual.leastReading());
  }

  @Test
  void whoWasInvitedHasAQuotaAndACodeAtTheEnd() {
    change(id(), by(WhoMayRate.INVITED));
    IssuedInvitation issued =
        SystemActor.call(
            () ->
                at.studies()
                    .invite(
                        id(),
                        new NewInvitation(
                            "students", 2, 1, "C-42", "https://example.org/done?cc={code}"),
                        BY));
    RaterId rater = someone();
    at.studies().join(rater, issued.token(), "P1");

    Assignment first = next(rater);
    answer(rater, first.id());
    assertThat(at.desk().tally(id(), rater)).isEqualTo(new Tally(1, 0, 2, null));
    answer(rater, next(rater).id());

    Completion completion = new Completion("C-42", "https://example.org/done?cc=C-42");
    assertThat(at.desk().next(id(), rater)).isEqualTo(new Offer.Finished(completion));
    assertThat(at.desk().tally(id(), rater)).isEqualTo(new Tally(2, 0, 2, completion));
  }

  @Test
  void eachRaterSeesItsOwnPrompts() {
    terms(null, 2, 0, 0);
    RaterId rater = someone();
    Set<Long> prompts = new HashSet<>();
    for (int turn = 0; turn < 12; turn++) {
      Assignment shown = next(rater);
      prompts.add(shown.prompt().id().value());
      answer(rater, shown.id());
    }
    assertThat(prompts).hasSize(2);
    assertThat(at.desk().next(id(), rater)).isEqualTo(new Offer.NothingLeft(Offer.Why.ALL_SEEN));
  }

  @Test
  void onScalesEitherProposalIsRatedByItself() {
    change(
        id(),
        new RatingTerms(
            WhoMayRate.ANYONE,
            RatingMode.SCALES,
            Set.of(Axis.NOVELTY),
            null,
            null,
            0,
            0,
            Duration.ZERO));
    RaterId rater = someone();
    Assignment shown = next(rater);
    assertThat(shown.mode()).isEqualTo(RatingMode.SCALES);
    refuses(Reason.NOT_ANSWERED, () -> answer(rater, shown.id()));

    SystemActor.run(
        () ->
            at.desk()
                .answerOnScales(
                    rater,
                    shown.id(),
                    Map.of(Axis.NOVELTY, new ScalePoints(2, 7)),
                    TOOK.dividedBy(9)));

    assertThat(votes()).isEmpty();
    assertThat(points()).extracting(ScaleRating::points).containsExactly(2, 7);
    assertThat(points()).allMatch(ScaleRating::counts);
    assertThat(at.desk().undo(rater, shown.id())).isEqualTo(shown);
    assertThat(points()).hasSize(2).noneMatch(ScaleRating::counts);
    refuses(Reason.NOT_ANSWERED, () -> new ScalePoints(0, 7));
  }

  @Test
  void whatIsTakenBackStaysSoThoughAllOfTheRatersVotesWereSetAsideAndTakenBackIn() {
    RaterId rater = someone();
    Assignment shown = next(rater);
    answer(rater, shown.id());
    Votes all = Opinions.votes(repositories);
    String note = RaterDecision.noteStart() + "careless";
    SystemActor.run(() -> all.reviseAll(votes().stream().map(Vote::id).toList(), note));

    at.desk().undo(rater, shown.id());
    answer(rater, shown.id());
    SystemActor.run(() -> all.reviseAll(votes().stream().map(Vote::id).toList(), null));

    assertThat(votes()).hasSize(4);
    assertThat(votes().stream().filter(Vote::counts)).as("one an axis").hasSize(2);
    countsAreRight();
  }

  @Test
  void aPairThatWasHeldForTooLongCanStillBePassedOver() {
    RaterId rater = someone();
    Assignment shown = next(rater);
    at.desk().release(rater);

    at.desk().skip(rater, shown.id());

    assertThat(next(rater).id()).isNotEqualTo(shown.id());
  }

  @Test
  void moreAnswersThanAPersonGivesAreRefusedAndNothingIsLost() {
    terms(null, null, 0, 0);
    RaterId rater = someone();
    // Amalgam itself, as which tests act, is not limited; who comes without an account is.
    SecurityContextHolder.clearContext();
    int taken = 0;
    Reason reason = null;
    Assignment shown = next(rater);
    while (reason == null) {
      try {
        at.desk().answer(rater, shown.id(), ANSWER, Duration.ZERO);
        taken++;
        shown =
            at.desk().next(id(), rater) instanceof Offer.Pair(Assignment another)
                ? another
                : pair(at.desk().next(RatableTournament.in(repositories, 4, 6).id(), rater));
      } catch (AssignmentException e) {
        reason = e.reason();
      }
    }
    assertThat(reason).isEqualTo(Reason.TOO_OFTEN);
    assertThat(taken).isEqualTo(40);

    at.pass(Duration.ofMinutes(1));
    at.desk().answer(rater, shown.id(), ANSWER, Duration.ZERO);
  }

  @Test
  void tenThousandAnswersFromOneAddressAreStoppedAndNoneIsHalfStored() {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr("203.0.113.7");
    int taken = 0;
    int refused = 0;
    RaterId rater = someone();
    Assignment shown = next(rater);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    SecurityContextHolder.clearContext();
    try {
      for (int turn = 0; turn < 10_000; turn++) {
        try {
          // A forger changes the pseudonym with every request, so that only the address is the
          // same.
          at.desk().answer(new RaterId(-turn), shown.id(), ANSWER, Duration.ZERO);
        } catch (AssignmentException e) {
          taken += e.reason() == Reason.NOT_YOURS ? 1 : 0;
          refused += e.reason() == Reason.TOO_OFTEN ? 1 : 0;
        }
      }
    } finally {
      RequestContextHolder.resetRequestAttributes();
    }
    assertThat(taken).as("looked at, and not the forger's").isEqualTo(600);
    assertThat(refused).isEqualTo(9400);
    assertThat(votes()).isEmpty();
  }

  @Test
  void manyAtOnceAreAllCountedAndNoneIsGivenMoreThanWasAskedFor() throws Exception {
    terms(5, null, 0.2, 0);
    int raters = 16;
    try (ExecutorService crowd = Executors.newFixedThreadPool(raters)) {
      List<Callable<Integer>> work =
          IntStream.range(0, raters)
              .<Callable<Integer>>mapToObj(rater -> () -> rateAll(someone()))
              .toList();
      int answered = 0;
      for (Future<Integer> rater : crowd.invokeAll(work)) {
        answered += rater.get();
      }
      List<Vote> regular =
          votes().stream().filter(vote -> vote.ballot().purpose() == Purpose.REGULAR).toList();
      assertThat(votes()).hasSize(2 * answered);
      assertThat(regular).as("six pairs of entrants, five each, two axes").hasSize(60);
    }
    countsAreRight();
  }

  private int rateAll(RaterId rater) {
    int answered = 0;
    while (at.desk().next(id(), rater) instanceof Offer.Pair(Assignment shown)) {
      SystemActor.run(() -> at.desk().answer(rater, shown.id(), ANSWER, Duration.ZERO));
      answered++;
    }
    return answered;
  }

  @Test
  void twoSubmitsAtTheSameMomentAreStoredOnce() throws Exception {
    RaterId rater = someone();
    Assignment shown = next(rater);
    int tries = 8;
    int taken = 0;
    try (ExecutorService fingers = Executors.newFixedThreadPool(tries)) {
      List<Callable<Boolean>> clicks =
          IntStream.range(0, tries)
              .<Callable<Boolean>>mapToObj(click -> () -> isTaken(rater, shown.id()))
              .toList();
      for (Future<Boolean> click : fingers.invokeAll(clicks)) {
        taken += click.get() ? 1 : 0;
      }
    }
    assertThat(taken).isEqualTo(1);
    assertThat(votes()).hasSize(2);
    countsAreRight();
  }

  private boolean isTaken(RaterId rater, AssignmentId id) {
    try {
      SystemActor.run(() -> at.desk().answer(rater, id, ANSWER, Duration.ZERO));
      return true;
    } catch (AssignmentException e) {
      assertThat(e.reason()).isEqualTo(Reason.ANSWERED_ALREADY);
      return false;
    }
  }
}
