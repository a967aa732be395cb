package amalgam.tournament.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.arena.Repositories;
import amalgam.arena.StoredTournament;
import amalgam.creativity.Assessment;
import amalgam.creativity.Gate;
import amalgam.tournament.EntrantId;
import amalgam.tournament.EntrantRegister;
import amalgam.tournament.FailedUnit;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.play.BlockRepository;
import amalgam.tournament.play.BlockRepository.Counts;
import amalgam.tournament.play.BlockState;
import amalgam.tournament.play.FailedBlocks;
import amalgam.tournament.play.FailedBlocks.Outcomes;
import amalgam.tournament.play.Judgement;
import amalgam.tournament.play.ProposalBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** What everybody relies on who works block by block. */
abstract class BlockRepositoryContract {

  private final Repositories repositories;
  private final BlockRepository blocks;
  private final FailedBlocks failures;
  private final TournamentRepository tournaments;
  private final EntrantRegister register;
  private final StoredTournament stored;

  BlockRepositoryContract(Repositories repositories) {
    this.repositories = repositories;
    this.blocks = repositories.get(BlockRepository.class);
    this.failures = repositories.get(FailedBlocks.class);
    this.tournaments = repositories.get(TournamentRepository.class);
    this.register = repositories.get(EntrantRegister.class);
    this.stored = StoredTournament.in(repositories);
  }

  @Test
  void anEntrantsOpenBlocksComeInTheirOrder() {
    EntrantId one = stored.entrants().getFirst().id();
    EntrantId other = stored.entrants().getLast().id();
    assertThat(stored.open().stream().map(ProposalBlock::entrant))
        .containsExactly(one, other, one, other);
    assertThat(stored.open().stream().map(ProposalBlock::ordinal)).containsExactly(0, 0, 1, 1);
    ProposalBlock last = stored.open().getLast();
    assertThat(last)
        .isEqualTo(
            new ProposalBlock(last.id(), stored.id(), other, 1, 2, 4, 4, BlockState.PLANNED));
    assertThat(blocks.find(last.id())).contains(last);
    assertThat(blocks.find(-1)).isEmpty();
  }

  @Test
  void onlyRunningTournamentsAndEntrantsThatPlayAreInPlay() {
    ProposalBlock first = stored.open().getFirst();
    assertThat(blocks.isInPlay(first)).isTrue();
    assertThat(blocks.countOpen(stored.id())).isEqualTo(4);
    withdraw(first.entrant());
    assertThat(blocks.isInPlay(first)).isFalse();
    assertThat(blocks.countOpen(stored.id())).isEqualTo(2);
    ProposalBlock other = stored.open().get(1);
    assertThat(blocks.isInPlay(other)).isTrue();
    repositories.inTransaction(
        () ->
            tournaments.changeStatus(
                stored.id(), TournamentStatus.RUNNING, TournamentStatus.PAUSED, "a pause"));
    assertThat(blocks.isInPlay(other)).isFalse();
    assertThat(blocks.hasOpen(stored.id())).isTrue();
    withdraw(other.entrant());
    assertThat(blocks.hasOpen(stored.id())).isFalse();
  }

  @Test
  void aBlockThatIsGivenUpSaysWhyAndOpensAgainAtTheStepAtWhichItFailed() {
    ProposalBlock planned = stored.open().get(0);
    ProposalBlock proposed = stored.open().get(1);
    blocks.storeProposals(proposed, stored.answers(proposed, "text"));
    failures.noteFailure(planned.id(), 1, "not now");
    assertThat(failures.countRetrying(stored.id())).isEqualTo(1);
    failures.giveUp(planned.id(), 4, "never");
    failures.giveUp(proposed.id(), 4, "not judged");
    assertThat(failures.countRetrying(stored.id())).isZero();
    assertThat(stored.open()).hasSize(2);
    assertThat(failures.failed(stored.id()))
        .containsExactlyInAnyOrder(
            new FailedUnit(planned.entrant(), 0, 2, 4, 4, "never"),
            new FailedUnit(proposed.entrant(), 0, 2, 4, 4, "not judged"));
    assertThat(failures.outcomes(planned.entrant())).isEqualTo(new Outcomes(0, 1));
    assertThat(blocks.counts(stored.id())).isEqualTo(new Counts(16, 0, 0, 8, 0));

    assertThat(failures.reopenFailed(stored.id())).isEqualTo(2);
    assertThat(failures.failed(stored.id())).isEmpty();
    assertThat(blocks.find(planned.id()).orElseThrow().state()).isEqualTo(BlockState.PLANNED);
    assertThat(blocks.find(proposed.id()).orElseThrow().state()).isEqualTo(BlockState.PROPOSED);
    assertThat(blocks.counts(stored.id())).isEqualTo(new Counts(16, 4, 0, 0, 0));
  }

  @Test
  void whatIsJudgedIsNotGivenUp() {
    ProposalBlock block = stored.open().getFirst();
    blocks.storeProposals(block, stored.answers(block, "text"));
    blocks.storeJudgement(block, judgement(blocks.proposals(block)));
    failures.giveUp(block.id(), 4, "late news");
    assertThat(blocks.find(block.id()).orElseThrow().state()).isEqualTo(BlockState.JUDGED);
    assertThat(failures.failed(stored.id())).isEmpty();
  }

  @Test
  void proposalsComeBackByPromptAndSample() {
    ProposalBlock block = stored.open().getFirst();
    List<Proposal> answers = stored.answers(block, "café 猫 🜚 '; \\ " + "long ".repeat(100_000));
    List<Proposal> mixed = new ArrayList<>(answers);
    Collections.reverse(mixed);
    blocks.storeProposals(block, mixed);
    assertThat(blocks.proposals(block))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
        .isEqualTo(answers);
  }

  @Test
  void anAnswerThatNoDatabaseStoresAsItIsIsStoredTheSameOnEach() {
    ProposalBlock block = stored.open().getFirst();
    blocks.storeProposals(block, stored.answers(block, "a\0b\uD83D"));
    assertThat(blocks.proposals(block).getFirst().answer()).isEqualTo("a\uFFFDb\uFFFD 0.0");
  }

  @Test
  void storedTwiceTheFirstAnswersStay() {
    ProposalBlock block = stored.open().getFirst();
    blocks.storeProposals(block, stored.answers(block, "first"));
    blocks.storeProposals(block, stored.answers(block, "second"));
    assertThat(blocks.proposals(block))
        .hasSize(4)
        .allMatch(proposal -> proposal.answer().startsWith("first"));
    assertThat(stored.open()).hasSize(4);
    assertThat(stored.open().getFirst().state()).isEqualTo(BlockState.PROPOSED);
  }

  @Test
  void ofManyWhoStoreABlockAtOnceOneDoes() throws Exception {
    int workers = 4;
    ProposalBlock block = stored.open().getFirst();
    CyclicBarrier together = new CyclicBarrier(workers);
    List<Callable<Boolean>> attempts = new ArrayList<>();
    for (int worker = 0; worker < workers; worker++) {
      List<Proposal> answers = stored.answers(block, "worker" + worker);
      attempts.add(
          () -> {
            together.await();
            blocks.storeProposals(block, answers);
            return true;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
        assertThat(attempt.get()).isTrue();
      }
    }
    assertThat(blocks.proposals(block).stream().map(one -> one.answer().split(" ")[0]).distinct())
        .hasSize(1);
    assertThat(blocks.proposals(block)).hasSize(4);
  }

  @Test
  void answersThatCannotAllBeStoredLeaveTheBlockAsItWas() {
    ProposalBlock block = stored.open().getFirst();
    List<Proposal> answers = new ArrayList<>(stored.answers(block, "text"));
    answers.add(answers.getFirst());
    assertThatThrownBy(() -> blocks.storeProposals(block, answers))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThat(blocks.proposals(block)).isEmpty();
    assertThat(stored.open().getFirst().state()).isEqualTo(BlockState.PLANNED);
  }

  @Test
  void aJudgementIsStoredOnceAndAfterTheProposals() {
    ProposalBlock block = stored.open().getFirst();
    blocks.storeJudgement(block, judgement(List.of()));
    assertThat(stored.open().getFirst().state()).isEqualTo(BlockState.PLANNED);
    blocks.storeProposals(block, stored.answers(block, "text"));
    Judgement judgement = judgement(blocks.proposals(block));
    blocks.storeJudgement(block, judgement);
    blocks.storeJudgement(block, judgement);
    assertThat(stored.open()).hasSize(3);
    assertThat(blocks.counts(stored.id())).isEqualTo(new Counts(16, 4, 4, 0, 0));
  }

  @Test
  void proposalsAreCountedByHowFarTheyAre() {
    assertThat(blocks.counts(stored.id())).isEqualTo(new Counts(16, 0, 0, 0, 0));
    ProposalBlock first = stored.open().get(0);
    ProposalBlock second = stored.open().get(1);
    blocks.storeProposals(first, stored.answers(first, "text"));
    blocks.storeJudgement(first, judgement(blocks.proposals(first)));
    blocks.storeProposals(second, stored.answers(second, "text"));
    assertThat(blocks.counts(stored.id())).isEqualTo(new Counts(16, 8, 4, 0, 0));
    withdraw(second.entrant());
    assertThat(blocks.counts(stored.id())).isEqualTo(new Counts(16, 8, 4, 8, 0));
  }

  private void withdraw(EntrantId entrant) {
    repositories.inTransaction(() -> register.withdraw(entrant, "gone", false));
  }

  private static Judgement judgement(List<Proposal> proposals) {
    Map<ProposalId, Assessment> assessments = new HashMap<>();
    proposals.forEach(
        one ->
            assessments.put(
                one.id(), new Assessment(Gate.UNPARSABLE, 0, Double.NaN, Double.NaN, 0, 0, 0)));
    return new Judgement(assessments, List.of(), Map.of());
  }
}
