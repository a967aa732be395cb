package amalgam.tournament.play;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.concept.SpaceCatalog;
import amalgam.contestant.ContestantCatalog;
import amalgam.tournament.Proposal;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that was cut off between two of its steps is taken up where it lies. */
class InterruptedBlockTest {

  private static final String DEFINITION = RepeatedTournamentTest.DEFINITION;

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
    try (Arena arena = Arena.in(folder.resolve("cut"))) {
      arena.storeSmallSpace();
      arena.get(TournamentPlayer.class).stop();
      id = arena.start(DEFINITION);
      Tournament tournament = arena.tournaments().find(id).orElseThrow();
      TournamentPlanner planner = arena.get(TournamentPlanner.class);
      planner.plan(tournament);
      planner.plan(tournament);
      advanceDifferently(arena);
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
    try (Arena arena = Arena.in(folder.resolve("last"))) {
      arena.storeSmallSpace();
      arena.get(TournamentPlayer.class).stop();
      id = arena.start(DEFINITION);
      arena.get(TournamentPlanner.class).plan(arena.tournaments().find(id).orElseThrow());
      Referee referee = arena.get(Referee.class);
      arena.get(BlockRepository.class).open(1000).forEach(referee::play);
      assertThat(arena.status(id)).isEqualTo(TournamentStatus.RUNNING);
    }
    try (Arena arena = Arena.in(folder.resolve("last"))) {
      arena.await(id, TournamentStatus.FINISHED);
    }
  }

  /** Leaves the first block proposed, the second judged and the others untouched. */
  private static void advanceDifferently(Arena arena) {
    BlockRepository blocks = arena.get(BlockRepository.class);
    Stages stages =
        new Stages(
            arena.get(TournamentRepository.class),
            arena.get(SpaceCatalog.class),
            arena.get(ContestantCatalog.class));
    List<ProposalBlock> open = blocks.open(1000);
    assertThat(open).hasSizeGreaterThan(4);
    for (ProposalBlock block : open.subList(0, 2)) {
      Stage stage = stages.stage(block.tournament());
      BlockPlay play = new BlockPlay(stage, block);
      List<Proposal> proposals = play.propose(stages.proposer(stage, block.entrant()));
      blocks.storeProposals(block, proposals);
      blocks.storeProposals(block, proposals);
      assertThat(blocks.proposals(block)).hasSize(block.proposals());
      if (block.equals(open.get(1))) {
        Judgement judgement = play.judge(blocks.proposals(block));
        blocks.storeJudgement(block, judgement);
        blocks.storeJudgement(block, new Judgement(Map.of(), new ArrayList<>(), Map.of()));
        blocks.storeJudgement(block, judgement);
      }
    }
    assertThat(blocks.open(1000)).hasSize(open.size() - 1);
    assertThat(blocks.open(1000).getFirst().state()).isEqualTo(BlockState.PROPOSED);
  }
}
