package amalgam.tournament.play;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.tournament.Proposal;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

/** Work that was cut off between two of its steps is taken up where it lies. */
class InterruptedBlockTest {

  private static final String DEFINITION = RepeatedTournamentTest.DEFINITION;

  /** Nothing is done but what the test does. */
  private static final String IDLE = "--amalgam.role=web";

  @TempDir private Path folder;

  @Test
  void whateverStepWasLastStoredTheNextStartGoesOnFromThere() {
    List<List<String>> expected;
    try (Arena arena = Arena.in(folder.resolve("whole"))) {
      arena.storeSmallSpace();
      TournamentId id = arena.start(DEFINITION);
      arena.await(id, TournamentStatus.FINISHED);
      expected = arena.proposalsButForIds(id);
    }
    TournamentId id;
    try (Arena arena = Arena.in(folder.resolve("cut"), IDLE)) {
      arena.storeSmallSpace();
      id = arena.start(DEFINITION);
      plan(arena, id);
      plan(arena, id);
      advanceDifferently(arena, id);
      assertThat(arena.status(id)).isEqualTo(TournamentStatus.RUNNING);
    }
    try (Arena arena = Arena.in(folder.resolve("cut"))) {
      arena.await(id, TournamentStatus.FINISHED);
      assertThat(arena.proposalsButForIds(id)).isEqualTo(expected);
      assertThat(arena.progress(id).done()).isEqualTo(expected.size() - 1);
    }
  }

  @Test
  void aTournamentWhoseLastBlockWasJudgedIsFinishedAtTheNextStart() {
    TournamentId id;
    try (Arena arena = Arena.in(folder.resolve("last"), IDLE)) {
      arena.storeSmallSpace();
      id = arena.start(DEFINITION);
      plan(arena, id);
      BlockRepository blocks = arena.get(BlockRepository.class);
      for (ProposalBlock block : open(arena, id)) {
        BlockPlay play = propose(arena, block);
        blocks.storeJudgement(block, play.judge(blocks.proposals(block)));
      }
      assertThat(arena.status(id)).isEqualTo(TournamentStatus.RUNNING);
    }
    try (Arena arena = Arena.in(folder.resolve("last"))) {
      arena.await(id, TournamentStatus.FINISHED);
    }
  }

  private static void plan(Arena arena, TournamentId id) {
    TournamentPlanner planner = arena.get(TournamentPlanner.class);
    Tournament tournament = arena.tournaments().find(id).orElseThrow();
    Plan plan = planner.draw(tournament);
    arena
        .get(TransactionOperations.class)
        .executeWithoutResult(status -> planner.store(tournament, plan));
  }

  private static List<ProposalBlock> open(Arena arena, TournamentId id) {
    BlockRepository blocks = arena.get(BlockRepository.class);
    return arena.tournaments().entrants(id).stream()
        .flatMap(entrant -> blocks.open(entrant.id()).stream())
        .toList();
  }

  private static BlockPlay propose(Arena arena, ProposalBlock block) {
    BlockRepository blocks = arena.get(BlockRepository.class);
    Stages stages = arena.get(Stages.class);
    Stage stage = stages.stage(block);
    BlockPlay play = new BlockPlay(stage, block);
    List<Proposal> proposals = play.propose(stages.respondent(stage, block.entrant()));
    blocks.storeProposals(block, proposals);
    blocks.storeProposals(block, proposals);
    assertThat(blocks.proposals(block)).hasSize(block.proposals());
    return play;
  }

  /** Leaves the first block proposed, the second judged and the others untouched. */
  private static void advanceDifferently(Arena arena, TournamentId id) {
    BlockRepository blocks = arena.get(BlockRepository.class);
    List<ProposalBlock> open = open(arena, id);
    assertThat(open).hasSizeGreaterThan(4);
    propose(arena, open.getFirst());
    ProposalBlock second = open.get(1);
    Judgement judgement = propose(arena, second).judge(blocks.proposals(second));
    blocks.storeJudgement(second, judgement);
    blocks.storeJudgement(second, new Judgement(Map.of(), new ArrayList<>(), Map.of()));
    blocks.storeJudgement(second, judgement);
    assertThat(open(arena, id)).hasSize(open.size() - 1);
    assertThat(open(arena, id).getFirst().state()).isEqualTo(BlockState.PROPOSED);
  }
}
