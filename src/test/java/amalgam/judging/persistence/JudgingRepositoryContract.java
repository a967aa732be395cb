package amalgam.judging.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import amalgam.arena.RatableTournament;
import amalgam.arena.Repositories;
import amalgam.judging.JudgedPair;
import amalgam.judging.JudgingRepository;
import amalgam.judging.JudgingRepository.Stored;
import amalgam.judging.JudgingRepository.Subject;
import amalgam.judging.JudgingVersion;
import amalgam.judging.Opinion;
import amalgam.judging.Question;
import amalgam.judging.QuestionKind;
import amalgam.judging.Verdict;
import amalgam.judging.Verdict.Said;
import amalgam.judging.embedding.EmbeddingVerdict;
import amalgam.judging.embedding.EmbeddingVerdicts;
import amalgam.rating.Axis;
import amalgam.rating.BoardJudges;
import amalgam.rating.BoardJudges.Decision;
import amalgam.rating.Comparison;
import amalgam.rating.Side;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.By;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What judges rely on who store what they were asked and said. */
abstract class JudgingRepositoryContract {

  private static final String JUDGE = "judge";

  private final Repositories repositories;
  private final RatableTournament tournament;
  private final JudgingRepository judging;

  JudgingRepositoryContract(Repositories repositories) {
    this.repositories = repositories;
    this.tournament = RatableTournament.in(repositories, 2, 3);
    this.judging = repositories.get(JudgingRepository.class);
  }

  private TournamentId id() {
    return tournament.id();
  }

  private void inTransaction(Runnable deed) {
    repositories.inTransaction(
        () -> {
          deed.run();
          return true;
        });
  }

  private Side side(int entrant, int prompt) {
    Proposal proposal = tournament.proposals(tournament.entrants().get(entrant)).get(prompt);
    return new Side(proposal.entrant(), proposal.id());
  }

  private Comparison comparison(int prompt) {
    return new Comparison(
        id(), tournament.prompts().get(prompt).id(), side(0, prompt), side(1, prompt), 0.5);
  }

  private List<JudgedPair> storedPairs() {
    inTransaction(
        () ->
            judging.insertPairs(
                id(),
                List.of(
                    new JudgedPair(0, 0, 0, comparison(0)),
                    new JudgedPair(0, 1, 1 / 3.0, comparison(1)),
                    new JudgedPair(0, 2, 2 / 3.0, comparison(2)))));
    return judging.pairs(id());
  }

  private Question question(int prompt, boolean isSwapped) {
    Comparison comparison = comparison(prompt);
    ProposalId left = comparison.left().proposal();
    ProposalId right = comparison.right().proposal();
    return new Question(
        QuestionKind.PAIRWISE,
        Axis.NOVELTY,
        comparison.prompt(),
        isSwapped ? right : left,
        isSwapped ? left : right,
        0);
  }

  private static Verdict verdict(Question question, @Nullable Said said) {
    return new Verdict(
        JUDGE,
        "lab/model",
        1,
        question,
        said,
        said == null ? "unclear" : null,
        "raw \u0000 text",
        100L,
        null,
        250);
  }

  private List<Verdict> verdicts() {
    List<Verdict> verdicts = new ArrayList<>();
    judging.forEachVerdict(id(), verdicts::add);
    return verdicts;
  }

  @Test
  void aJudgeReadsThePairsOfItsShareByPlace() {
    storedPairs();

    assertThat(judging.countPairs(id())).isEqualTo(3);
    assertThat(judging.pairs(id(), 0, 16, 1)).hasSize(3);
    assertThat(judging.pairs(id(), 0, 16, 0.5))
        .extracting(JudgedPair::comparison)
        .containsExactly(comparison(0), comparison(1));
    assertThat(judging.pairs(id(), 1, 2, 1)).extracting(JudgedPair::place).containsExactly(1);
    assertThat(judging.firstPlaces(id(), 0.5, List.of(side(0, 1).proposal())))
        .containsExactly(Map.entry(side(0, 1).proposal(), 1));
    assertThat(judging.firstPlaces(id(), 0.5, List.of(side(1, 2).proposal()))).isEmpty();
  }

  @Test
  void sharesAreKeptAndForWhichEndTheyWereHandedOut() {
    Instant end = Instant.parse("2026-11-27T12:00:00.123456Z");
    assertThat(judging.plannedFor(id())).isEmpty();

    inTransaction(() -> judging.storeShares(id(), 0, Map.of(JUDGE, 1.0), end));
    inTransaction(() -> judging.storeShares(id(), 10, Map.of(JUDGE, 0.25), end));

    assertThat(judging.shares(id())).containsExactly(Map.entry(JUDGE, 0.25));
    assertThat(judging.plannedFor(id())).contains(end);
    inTransaction(() -> judging.notePlanned(id(), end.plusSeconds(1)));
    assertThat(judging.plannedFor(id())).contains(end.plusSeconds(1));
  }

  @Test
  void aQuestionHasOneVerdictForAllTime() {
    Verdict first = verdict(question(0, false), new Said(Outcome.LEFT, null, "remote"));
    judging.store(id(), first);
    judging.store(id(), verdict(question(0, false), new Said(Outcome.RIGHT, null, "no")));
    judging.store(id(), verdict(question(0, true), null));

    assertThat(verdicts()).extracting(Verdict::said).containsExactly(first.said(), null);
    assertThat(verdicts())
        .allSatisfy(
            verdict -> {
              assertThat(verdict.raw()).isEqualTo("raw  text");
              assertThat(verdict.promptTokens()).isEqualTo(100);
              assertThat(verdict.answerTokens()).isNull();
            });
    assertThat(verdicts().getFirst().question()).isEqualTo(question(0, false));
    assertThat(verdicts().getLast().unjudged()).isEqualTo("unclear");
    assertThat(judging.verdicts(id(), JUDGE, List.of(side(0, 0).proposal()))).hasSize(1);
    assertThat(judging.verdicts(id(), "another", List.of(side(0, 0).proposal()))).isEmpty();
  }

  @Test
  void anOpinionIsStoredOnceWithItsReason() {
    long pair = storedPairs().getFirst().id();
    Stored stored = new Stored(JUDGE, new Subject(pair, Axis.UTILITY), Opinion.missing("abstains"));
    String before = repositories.get(JudgingVersion.class).version(id());
    inTransaction(() -> judging.storeOpinion(id(), stored, null));

    assertThat(judging.opinions(id(), Set.of(pair))).containsExactly(stored);
    assertThat(judging.opinions(id(), Set.of(pair + 1))).isEmpty();
    assertThat(repositories.get(JudgingVersion.class).version(id())).isNotEqualTo(before);
    assertThatThrownBy(() -> inTransaction(() -> judging.storeOpinion(id(), stored, null)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void anEmbeddingsVerdictTakesThePlaceOfTheOneOfItsVersion() {
    EmbeddingVerdicts embeddings = repositories.get(EmbeddingVerdicts.class);
    ProposalId proposal = side(0, 0).proposal();
    EmbeddingVerdict other = new EmbeddingVerdict(proposal, "a/2", null, null, true, "no words");
    EmbeddingVerdict latest = new EmbeddingVerdict(proposal, "a/1", 0.5, 0.25, false, null);
    inTransaction(
        () ->
            embeddings.store(
                id(),
                List.of(new EmbeddingVerdict(proposal, "a/1", 0.1, null, true, null), other)));
    inTransaction(() -> embeddings.store(id(), List.of(latest)));

    List<EmbeddingVerdict> all = new ArrayList<>();
    embeddings.forEach(id(), all::add);
    assertThat(all).containsExactly(latest, other);
  }

  @Test
  void decisionsAreAddedAndTheLatestHolds() {
    BoardJudges decisions = repositories.get(BoardJudges.class);
    assertThat(decisions.latest(id())).isEmpty();

    inTransaction(() -> decisions.add(id(), Set.of("b", "a"), new By("somebody", "both")));
    inTransaction(() -> decisions.add(id(), Set.of(), new By("another", "none")));

    assertThat(decisions.latest(id())).map(Decision::judges).contains(Set.of());
    assertThat(decisions.history(id()))
        .extracting(Decision::who, Decision::judges)
        .containsExactly(tuple("another", Set.of()), tuple("somebody", Set.of("a", "b")));
  }
}
