package amalgam.rating.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.arena.Repositories;
import amalgam.arena.StoredTournament;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Ballot;
import amalgam.rating.Comparison;
import amalgam.rating.Judge;
import amalgam.rating.JudgeKind;
import amalgam.rating.PairCount;
import amalgam.rating.Purpose;
import amalgam.rating.Rater;
import amalgam.rating.Side;
import amalgam.rating.Vote;
import amalgam.rating.VoteException;
import amalgam.rating.VoteId;
import amalgam.rating.VoteRepository;
import amalgam.rating.VoteSums;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.play.BlockRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** What people rely on whose votes are counted. */
abstract class VoteRepositoryContract {

  private static final VoteId BEFORE_ALL = new VoteId(0);
  private static final Rater SOMEONE = new Rater("quiet-otter");

  private final Repositories repositories;
  private final VoteRepository votes;
  private final StoredTournament stored;
  private final List<Proposal> proposals;

  VoteRepositoryContract(Repositories repositories) {
    this.repositories = repositories;
    this.votes = repositories.get(VoteRepository.class);
    this.stored = StoredTournament.in(repositories);
    this.proposals = answered(stored);
  }

  private List<Proposal> answered(StoredTournament tournament) {
    BlockRepository blocks = repositories.get(BlockRepository.class);
    return tournament.open().stream()
        .flatMap(
            block -> {
              blocks.storeProposals(block, tournament.answers(block, "text"));
              return blocks.proposals(block).stream();
            })
        .toList();
  }

  private Side side(int entrant, int prompt, int sample) {
    EntrantId id = stored.entrants().get(entrant).id();
    PromptId asked = stored.prompts().get(prompt).id();
    Proposal proposal =
        proposals.stream()
            .filter(one -> one.entrant().equals(id) && one.prompt().equals(asked))
            .filter(one -> one.sample() == sample)
            .findAny()
            .orElseThrow();
    return new Side(id, proposal.id());
  }

  private Comparison pair(int prompt, Side left, Side right) {
    return new Comparison(stored.id(), stored.prompts().get(prompt).id(), left, right, 0.25);
  }

  private Comparison pair(int prompt) {
    return pair(prompt, side(0, prompt, 0), side(1, prompt, 0));
  }

  private Vote cast(Ballot ballot) {
    return repositories.inTransaction(() -> votes.insert(ballot));
  }

  private Vote cast(Comparison comparison, Axis axis, Outcome outcome) {
    return cast(new Ballot(comparison, axis, outcome, SOMEONE, Judge.HUMAN, 1234));
  }

  private List<Vote> read(VoteId after) {
    List<Vote> read = new ArrayList<>();
    votes.forEachAfter(stored.id(), after, read::add);
    return read;
  }

  @Test
  void votesBetweenTwoAreReadWhicheverStoodLeftUnlessTheyAreSetAside() {
    Vote first = cast(pair(0), Axis.NOVELTY, Outcome.LEFT);
    Vote turned = cast(pair(1, side(1, 1, 0), side(0, 1, 0)), Axis.UTILITY, Outcome.TIE);
    Vote doubtful = cast(pair(1), Axis.NOVELTY, Outcome.RIGHT);
    repositories.inTransaction(() -> votes.revise(doubtful.id(), "careless"));
    cast(pair(0, side(0, 0, 0), side(0, 0, 1)), Axis.NOVELTY, Outcome.LEFT);

    List<VoteId> read = new ArrayList<>();
    votes.forEachBetween(
        stored.id(),
        stored.entrants().get(0).id(),
        stored.entrants().get(1).id(),
        vote -> read.add(vote.id()));
    assertThat(read).containsExactly(first.id(), turned.id());
  }

  @Test
  void aVoteIsReadAsItWasCast() {
    Vote first = cast(pair(0), Axis.NOVELTY, Outcome.LEFT);
    Vote second =
        cast(new Ballot(pair(1), Axis.UTILITY, Outcome.BOTH_BAD, SOMEONE, new Judge("model-7"), 0));

    assertThat(first.ballot().comparison().samplingProbability()).isEqualTo(0.25);
    assertThat(read(BEFORE_ALL))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("at")
        .containsExactly(first, second);
    assertThat(read(first.id())).extracting(Vote::id).containsExactly(second.id());
    assertThat(read(second.id())).isEmpty();
  }

  @Test
  void countsAreByAxisKindOfJudgePlaceAndOutcome() {
    cast(pair(0), Axis.NOVELTY, Outcome.LEFT);
    cast(pair(1), Axis.NOVELTY, Outcome.LEFT);
    cast(pair(0, side(1, 0, 1), side(0, 0, 1)), Axis.NOVELTY, Outcome.LEFT);
    cast(pair(0), Axis.UTILITY, Outcome.TIE);
    cast(new Ballot(pair(0), Axis.UTILITY, Outcome.TIE, SOMEONE, new Judge("model-7"), 9));

    EntrantId one = stored.entrants().getFirst().id();
    EntrantId other = stored.entrants().getLast().id();
    assertThat(votes.pairCounts(stored.id()))
        .containsExactlyInAnyOrder(
            new PairCount(Axis.NOVELTY, JudgeKind.HUMAN, one, other, Outcome.LEFT, 2),
            new PairCount(Axis.NOVELTY, JudgeKind.HUMAN, other, one, Outcome.LEFT, 1),
            new PairCount(Axis.UTILITY, JudgeKind.HUMAN, one, other, Outcome.TIE, 1),
            new PairCount(Axis.UTILITY, JudgeKind.AUTOMATED, one, other, Outcome.TIE, 1));
    assertThat(votes.sums(stored.id())).isEqualTo(new VoteSums(5, 0));
  }

  @Test
  void manyVotesAtOnceAreAllCounted() throws Exception {
    int threads = 8;
    int each = 50;
    try (ExecutorService crowd = Executors.newFixedThreadPool(threads)) {
      List<Callable<Boolean>> raters =
          IntStream.range(0, threads)
              .<Callable<Boolean>>mapToObj(rater -> () -> castMany(rater, each))
              .toList();
      for (Future<Boolean> rater : crowd.invokeAll(raters)) {
        assertThat(rater.get()).isTrue();
      }
    }

    assertThat(read(BEFORE_ALL)).hasSize(threads * each);
    assertThat(votes.sums(stored.id()).votes()).isEqualTo(threads * each);
    assertThat(votes.pairCounts(stored.id()))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(votes.recount(stored.id()));
  }

  private boolean castMany(int rater, int count) {
    Random random = new Random(rater);
    for (int number = 0; number < count; number++) {
      int prompt = random.nextInt(4);
      int left = random.nextInt(2);
      cast(
          new Ballot(
              pair(
                  prompt,
                  side(left, prompt, random.nextInt(2)),
                  side(1 - left, prompt, random.nextInt(2))),
              Axis.values()[random.nextInt(2)],
              Outcome.values()[random.nextInt(4)],
              new Rater("rater-" + rater),
              Judge.HUMAN,
              random.nextInt(9000)));
    }
    return true;
  }

  @Test
  void lostCountsAreRebuiltFromTheVotes() {
    castMany(1, 30);
    List<PairCount> kept = votes.pairCounts(stored.id());

    repositories.inTransaction(
        () -> {
          votes.rebuildPairCounts(stored.id());
          return true;
        });

    assertThat(votes.pairCounts(stored.id())).containsExactlyInAnyOrderElementsOf(kept);
    assertThat(votes.sums(stored.id()).revisions()).as("so that readers start over").isPositive();
  }

  @Test
  void aVoteThatIsSetAsideIsKeptButNotCountedUntilItIsTakenBackIn() {
    castMany(2, 20);
    List<PairCount> all = votes.pairCounts(stored.id());
    VoteId one = read(BEFORE_ALL).getFirst().id();

    revise(one, "too quick to have read it");
    revise(one, "careless");

    assertThat(read(BEFORE_ALL).getFirst().setAside()).isEqualTo("careless");
    assertThat(votes.sums(stored.id())).isEqualTo(new VoteSums(19, 2));
    assertThat(votes.pairCounts(stored.id()))
        .containsExactlyInAnyOrderElementsOf(votes.recount(stored.id()));

    revise(one, null);

    assertThat(read(BEFORE_ALL).getFirst().setAside()).isNull();
    assertThat(votes.pairCounts(stored.id())).containsExactlyInAnyOrderElementsOf(all);
    assertThatThrownBy(() -> revise(new VoteId(Long.MAX_VALUE), "careless"))
        .isInstanceOf(VoteException.class)
        .hasMessage("There is no vote " + Long.MAX_VALUE + ".");
  }

  @Test
  void repeatsAndChecksAreStoredWithTheirAssignmentAndCountNowhere() {
    AssignmentId assignment = new AssignmentId(7);
    List<Ballot> ballots =
        Stream.of(Purpose.REGULAR, Purpose.REPEAT, Purpose.CHECK)
            .map(
                purpose ->
                    new Ballot(
                        pair(0),
                        Axis.NOVELTY,
                        Outcome.LEFT,
                        SOMEONE,
                        Judge.HUMAN,
                        1,
                        assignment,
                        purpose))
            .toList();
    repositories.inTransaction(
        () -> {
          votes.insertDrawn(ballots);
          return true;
        });

    assertThat(votes.answering(assignment)).extracting(Vote::ballot).containsAll(ballots);
    assertThat(votes.sums(stored.id()).votes()).isEqualTo(1);
    List<VoteId> all = read(BEFORE_ALL).stream().map(Vote::id).toList();
    repositories.inTransaction(() -> votes.revise(all, "undone"));
    assertThat(votes.answering(assignment).stream().filter(vote -> all.contains(vote.id())))
        .isEmpty();
    assertThat(votes.sums(stored.id())).isEqualTo(new VoteSums(0, 1));
    assertThat(votes.pairCounts(stored.id()))
        .containsExactlyInAnyOrderElementsOf(votes.recount(stored.id()));
  }

  @Test
  void revisionsAreReadInTheirOrderWithTheVotesAsTheyAre() {
    castMany(3, 4);
    List<VoteId> ids = read(BEFORE_ALL).stream().map(Vote::id).toList();
    revise(ids.get(2), "careless");
    revise(ids.get(0), "careless");
    revise(ids.get(2), null);

    List<Vote> revised = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();
    votes.forEachRevisedAfter(
        stored.id(),
        0,
        (number, vote) -> {
          numbers.add(number);
          revised.add(vote);
        });

    assertThat(revised).extracting(Vote::id).containsExactly(ids.get(2), ids.get(0), ids.get(2));
    assertThat(revised).extracting(Vote::counts).containsExactly(true, false, true);
    assertThat(numbers).isSorted().doesNotHaveDuplicates();
    List<Vote> later = new ArrayList<>();
    votes.forEachRevisedAfter(stored.id(), numbers.get(1), (number, vote) -> later.add(vote));
    assertThat(later).hasSize(1);
  }

  private void revise(VoteId id, @Nullable String reason) {
    repositories.inTransaction(() -> votes.revise(id, reason));
  }

  @Test
  void aVoteAndItsCountAreTakenBackTogether() {
    Ballot ballot = new Ballot(pair(0), Axis.NOVELTY, Outcome.TIE, SOMEONE, Judge.HUMAN, 1);
    assertThatThrownBy(
            () ->
                repositories.inTransaction(
                    () -> {
                      votes.insert(ballot);
                      throw new IllegalStateException("The disk is full.");
                    }))
        .hasMessage("The disk is full.");

    assertThat(read(BEFORE_ALL)).isEmpty();
    assertThat(votes.pairCounts(stored.id())).isEmpty();
  }

  @Test
  void aVoteIsAboutTwoStoredProposalsByThoseEntrantsToThatPrompt() {
    Side left = side(0, 0, 0);
    Side right = side(1, 0, 0);
    refuses(() -> pair(0, left, left), "two different proposals");
    refuses(
        () -> pair(0, left, new Side(right.entrant(), new ProposalId(Long.MAX_VALUE))),
        "There is no proposal " + Long.MAX_VALUE);
    refuses(() -> pair(0, left, new Side(left.entrant(), right.proposal())), "of entrant");
    refuses(() -> pair(0, left, side(1, 1, 0)), "of prompt");
    TournamentId other = StoredTournament.in(repositories).id();
    PromptId prompt = stored.prompts().getFirst().id();
    refuses(() -> new Comparison(other, prompt, left, right, 1), "of tournament");
    refuses(() -> new Comparison(stored.id(), prompt, left, right, 0), "probability");
    assertThat(read(BEFORE_ALL)).isEmpty();
    assertThat(votes.sums(stored.id())).isEqualTo(new VoteSums(0, 0));
  }

  private void refuses(Supplier<Comparison> comparison, String reason) {
    assertThatThrownBy(() -> cast(comparison.get(), Axis.NOVELTY, Outcome.LEFT))
        .isInstanceOf(VoteException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void aVoteIsOnlyStoredTogetherWithItsCount() {
    Ballot ballot = new Ballot(pair(0), Axis.NOVELTY, Outcome.TIE, SOMEONE, Judge.HUMAN, 1);
    assertThatThrownBy(() -> votes.insert(ballot))
        .isInstanceOf(IllegalTransactionStateException.class);
  }
}
