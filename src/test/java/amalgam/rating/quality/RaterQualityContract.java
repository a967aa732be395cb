package amalgam.rating.quality;

import static amalgam.platform.persistence.schema.Tables.PROMPT_TALLY;
import static amalgam.platform.persistence.schema.Tables.SCALE_RATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.arena.AnsweredPairs;
import amalgam.arena.RatableTournament;
import amalgam.arena.Repositories;
import amalgam.creativity.Gate;
import amalgam.platform.node.SharedClock;
import amalgam.platform.persistence.schema.tables.records.AssignmentRecord;
import amalgam.platform.persistence.schema.tables.records.PromptTallyRecord;
import amalgam.platform.persistence.schema.tables.records.ScaleRatingRecord;
import amalgam.rating.Axis;
import amalgam.rating.Comparison;
import amalgam.rating.Opinions;
import amalgam.rating.Purpose;
import amalgam.rating.Rater;
import amalgam.rating.Side;
import amalgam.rating.Vote;
import amalgam.rating.VoteId;
import amalgam.rating.VoteRepository;
import amalgam.rating.Votes;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.AuditEntry;
import amalgam.tournament.AuditLog;
import amalgam.tournament.By;
import amalgam.tournament.Entrant;
import amalgam.tournament.Proposal;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

/** What researchers rely on who decide whose votes count. */
abstract class RaterQualityContract {

  private static final By SOMEONE = new By("a researcher", "clicks at random");
  private static final int PROMPTS = 12;

  private final Repositories repositories;
  private final DSLContext database;
  private final RatableTournament tournament;
  private final Votes votes;
  private final AnswerRepository answers;
  private final AnsweredPairs pairs;
  private final RaterQuality quality;

  RaterQualityContract(Repositories repositories) {
    this.repositories = repositories;
    this.database = repositories.get(DSLContext.class);
    this.tournament =
        RatableTournament.in(
            repositories, 3, PROMPTS, entrant -> entrant == 2 ? Gate.HALLUCINATED_EDGE : Gate.NONE);
    this.votes = Opinions.votes(repositories);
    this.pairs = new AnsweredPairs(database, votes);
    this.answers = repositories.get(AnswerRepository.class);
    this.quality =
        new DecidedQuality(
            answers,
            repositories.get(DecisionRepository.class),
            votes,
            repositories.get(AuditLog.class),
            repositories.get(SharedClock.class),
            repositories.get(TransactionOperations.class));
  }

  private TournamentId id() {
    return tournament.id();
  }

  /** What a tournament that was played keeps of each entrant's answers to a prompt. */
  private void tally() {
    for (Entrant entrant : tournament.entrants()) {
      boolean isBroken = entrant.ordinal() == 2;
      for (TournamentPrompt prompt : tournament.prompts()) {
        PromptTallyRecord row = database.newRecord(PROMPT_TALLY);
        row.setEntrantId(entrant.id().value());
        row.setPromptId(prompt.id().value());
        row.setSamples(1);
        row.setWellFormed(isBroken ? 0 : 1);
        row.setSatisfied(isBroken ? 0 : 1);
        row.setNovelty(0.0);
        row.setNoveltySatisfied(0.0);
        row.setUtility(0.0);
        row.setSoftUtility(0.0);
        row.setCreativity(0.0);
        row.insert();
      }
    }
  }

  private static Rater someone() {
    return new Rater("quiet-otter-" + UUID.randomUUID());
  }

  private Side side(int entrant, int prompt) {
    Proposal proposal = tournament.proposals(tournament.entrants().get(entrant)).get(prompt);
    return new Side(proposal.entrant(), proposal.id());
  }

  private Comparison pair(int prompt, int left, int right) {
    return new Comparison(
        id(), tournament.prompts().get(prompt).id(), side(left, prompt), side(right, prompt), 0.5);
  }

  private void answer(
      Rater rater, Purpose purpose, int prompt, int left, int right, Outcome outcome) {
    pairs.answer(
        rater,
        purpose,
        pair(prompt, left, right),
        Outcome.TIE,
        outcome,
        purpose == Purpose.CHECK ? Outcome.LEFT : null,
        1200);
  }

  private List<Vote> of(Rater rater) {
    List<Vote> all = new ArrayList<>();
    votes.forEach(
        id(),
        vote -> {
          if (vote.ballot().rater().equals(rater)) {
            all.add(vote);
          }
        });
    return all;
  }

  private RaterStanding standing(Rater rater) {
    return quality.report(id()).raters().stream()
        .filter(one -> one.pseudonym().equals(rater.pseudonym()))
        .findFirst()
        .orElseThrow();
  }

  private void countsAreRight() {
    VoteRepository stored = repositories.get(VoteRepository.class);
    assertThat(stored.pairCounts(id())).containsExactlyInAnyOrderElementsOf(stored.recount(id()));
  }

  @Test
  void answersAreReadWithWhatTellsHowTheyCameAbout() {
    Rater rater = someone();
    answer(rater, Purpose.REGULAR, 0, 1, 0, Outcome.RIGHT);
    answer(rater, Purpose.CHECK, 1, 0, 2, Outcome.LEFT);

    List<GivenAnswer> read = new ArrayList<>();
    answers.forEach(id(), read::add);

    assertThat(read).hasSize(4);
    GivenAnswer regular = read.get(1);
    assertThat(regular.axis()).isEqualTo(Axis.UTILITY);
    assertThat(regular.isSwapped()).isTrue();
    assertThat(regular.preference()).as("for the older").isEqualTo(1);
    assertThat(regular.known()).isNull();
    assertThat(regular.isHurried()).isTrue();
    assertThat(regular.words()).as("two ends, and twice a0 r0 b").isEqualTo(8);
    assertThat(read.get(2).known()).as("of novelty nothing is known").isNull();
    assertThat(read.get(3).known()).isEqualTo(Outcome.LEFT);
    assertThat(read.get(3).purpose()).isEqualTo(Purpose.CHECK);
    assertThat(standing(rater).conduct().checks()).isEqualTo(new Share(1, 1));
  }

  @Test
  void whoIsSetAsideCountsNoLongerAndCountsAgainWhenTakenBackIn() {
    Rater rater = someone();
    Rater other = someone();
    answer(rater, Purpose.REGULAR, 0, 0, 1, Outcome.LEFT);
    answer(rater, Purpose.REPEAT, 0, 0, 1, Outcome.LEFT);
    answer(other, Purpose.REGULAR, 0, 0, 1, Outcome.RIGHT);

    quality.setAside(id(), rater, SOMEONE);

    assertThat(of(rater))
        .hasSize(4)
        .allSatisfy(
            vote ->
                assertThat(vote.setAside()).isEqualTo("All votes of this rater: clicks at random"));
    assertThat(of(other)).allSatisfy(vote -> assertThat(vote.setAside()).isNull());
    assertThat(standing(rater).verdict()).isEqualTo(Verdict.SET_ASIDE);
    countsAreRight();
    assertThat(log()).contains("set aside all votes of " + rater.pseudonym());

    quality.takeBackIn(id(), rater, new By("a researcher", "reads after all"));

    assertThat(of(rater)).hasSize(4).allSatisfy(vote -> assertThat(vote.setAside()).isNull());
    assertThat(standing(rater).verdict()).isEqualTo(Verdict.COUNTED);
    countsAreRight();
    assertThat(log()).contains("took back in all votes of " + rater.pseudonym());
  }

  private List<String> log() {
    return repositories.get(AuditLog.class).about(id()).stream().map(AuditEntry::what).toList();
  }

  @Test
  void whatWasSetAsideByItselfStaysSo() {
    Rater rater = someone();
    answer(rater, Purpose.REGULAR, 0, 0, 1, Outcome.LEFT);
    VoteId undone = of(rater).getFirst().id();
    votes.setAside(undone, "taken back by the rater");

    quality.setAside(id(), rater, SOMEONE);
    quality.takeBackIn(id(), rater, SOMEONE);

    assertThat(of(rater))
        .extracting(Vote::setAside)
        .containsExactly("taken back by the rater", null);
    assertThat(standing(rater).conduct().votes()).isEqualTo(1);
    countsAreRight();
  }

  @Test
  void laterVotesOfWhoIsSetAsideFollow() {
    Rater rater = someone();
    answer(rater, Purpose.REGULAR, 0, 0, 1, Outcome.LEFT);
    quality.setAside(id(), rater, SOMEONE);
    answer(rater, Purpose.REGULAR, 1, 0, 1, Outcome.LEFT);

    assertThat(quality.applyRule(id())).isTrue();

    assertThat(of(rater)).hasSize(4).allSatisfy(vote -> assertThat(vote.counts()).isFalse());
    countsAreRight();
    assertThat(quality.applyRule(id())).as("nothing is left to do").isFalse();
  }

  @Test
  void theRuleSetsAsideWhoMissesChecksOnceOnlyAndLeavesAloneWhoWasTakenBackIn() {
    Rater careless = someone();
    Rater reader = someone();
    for (int prompt = 0; prompt < 4; prompt++) {
      answer(careless, Purpose.CHECK, prompt, 0, 2, Outcome.BOTH_BAD);
      answer(reader, Purpose.CHECK, prompt, 0, 2, Outcome.LEFT);
    }
    assertThat(standing(careless).verdict()).isEqualTo(Verdict.TO_LOOK_AT);

    assertThat(quality.applyRule(id())).isTrue();
    assertThat(quality.applyRule(id())).isFalse();

    assertThat(standing(careless).verdict()).isEqualTo(Verdict.SET_ASIDE);
    assertThat(standing(reader).verdict()).isEqualTo(Verdict.COUNTED);
    assertThat(of(careless).getFirst().setAside()).contains("missed 4 of 4 checks");

    quality.takeBackIn(id(), careless, SOMEONE);
    assertThat(quality.applyRule(id())).isFalse();
    assertThat(standing(careless).verdict()).isEqualTo(Verdict.COUNTED);
  }

  @Test
  void withoutTheRuleWhomItHadSetAsideCountsAndWhoWasSetAsideByHandDoesNot() {
    Rater careless = someone();
    Rater disliked = someone();
    for (int prompt = 0; prompt < 4; prompt++) {
      answer(careless, Purpose.CHECK, prompt, 0, 2, Outcome.RIGHT);
    }
    answer(disliked, Purpose.REGULAR, 0, 0, 1, Outcome.LEFT);
    quality.applyRule(id());
    quality.setAside(id(), disliked, SOMEONE);

    quality.turnRule(id(), false, SOMEONE);

    assertThat(quality.report(id()).isRuleOn()).isFalse();
    assertThat(standing(careless).verdict()).isEqualTo(Verdict.TO_LOOK_AT);
    assertThat(of(careless)).allSatisfy(vote -> assertThat(vote.setAside()).isNull());
    assertThat(standing(disliked).verdict()).isEqualTo(Verdict.SET_ASIDE);
    assertThat(quality.applyRule(id())).isFalse();

    quality.turnRule(id(), true, SOMEONE);

    assertThat(standing(careless).verdict()).isEqualTo(Verdict.SET_ASIDE);
  }

  @Test
  void answersOnScalesAreReadAndFollowTheDecision() {
    Rater rater = someone();
    AssignmentRecord check = pairs.hand(rater, Purpose.CHECK, pair(0, 0, 2), Outcome.LEFT, 1200);
    points(check, rater, check.getLeftProposalId(), 6);
    points(check, rater, check.getRightProposalId(), 2);

    assertThat(standing(rater).conduct().checks()).isEqualTo(new Share(1, 1));

    quality.setAside(id(), rater, SOMEONE);
    assertThat(database.fetch(SCALE_RATING, SCALE_RATING.RATER.eq(rater.pseudonym())))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.getSetAside()).contains("clicks at random"));
    assertThat(standing(rater).verdict()).isEqualTo(Verdict.SET_ASIDE);

    quality.takeBackIn(id(), rater, SOMEONE);
    assertThat(database.fetch(SCALE_RATING, SCALE_RATING.RATER.eq(rater.pseudonym())))
        .allSatisfy(row -> assertThat(row.getSetAside()).isNull());
  }

  private void points(AssignmentRecord given, Rater rater, long proposal, int points) {
    ScaleRatingRecord row = new ScaleRatingRecord();
    row.setAssignmentId(given.getId());
    row.setTournamentId(id().value());
    row.setPromptId(given.getPromptId());
    row.setEntrantId(given.getLeftEntrantId());
    row.setProposalId(proposal);
    row.setRater(rater.pseudonym());
    row.setPurpose(given.getPurpose());
    row.setAxis(Axis.UTILITY.word());
    row.setPoints(points);
    row.setMilliseconds(1200L);
    row.setAt(given.getDrawnAt());
    database.insertInto(SCALE_RATING).set(row).execute();
  }

  @Test
  void nothingIsDecidedWithoutAReason() {
    assertThatThrownBy(() -> quality.setAside(id(), someone(), By.who("a researcher")))
        .isInstanceOf(RaterQualityException.class)
        .hasMessageContaining("takes a reason");
  }

  @Test
  void checksPutAValidProposalBesideABrokenOneToTheSamePrompt() {
    tally();
    AttentionChecks checks = new DrawnChecks(repositories.get(CheckRepository.class));
    Predicate<KnownPair> fresh = pair -> true;

    KnownPair pair = checks.draw(id(), new SplittableRandom(1), fresh).orElseThrow();

    assertThat(pair.flaw()).isEqualTo(Gate.HALLUCINATED_EDGE);
    assertThat(pair.broken().entrant()).isEqualTo(tournament.entrants().get(2).id());
    assertThat(pair.valid().entrant()).isNotEqualTo(pair.broken().entrant());
    assertThat(checks.draw(id(), new SplittableRandom(1), seen -> false)).isEmpty();
    TournamentId flawless = RatableTournament.in(repositories, 2, 3).id();
    assertThat(checks.draw(flawless, new SplittableRandom(1), fresh)).isEmpty();
  }
}
