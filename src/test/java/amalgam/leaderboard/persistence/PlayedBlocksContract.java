package amalgam.leaderboard.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Repositories;
import amalgam.arena.StoredTournament;
import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.PlayedBlock;
import amalgam.leaderboard.PlayedBlocks;
import amalgam.leaderboard.comparison.PromptSums;
import amalgam.leaderboard.comparison.PromptSumsRepository;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.play.BlockRepository;
import amalgam.tournament.play.Judgement;
import amalgam.tournament.play.PromptTally;
import amalgam.tournament.play.ProposalBlock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What replays and comparisons rely on. */
abstract class PlayedBlocksContract {

  private final PlayedBlocks played;
  private final PromptSumsRepository sums;
  private final BlockRepository blocks;
  private final StoredTournament stored;

  PlayedBlocksContract(Repositories repositories) {
    this.played = repositories.get(PlayedBlocks.class);
    this.sums = repositories.get(PromptSumsRepository.class);
    this.blocks = repositories.get(BlockRepository.class);
    this.stored = StoredTournament.in(repositories);
  }

  private void judge(ProposalBlock block, List<PromptTally> tallies) {
    blocks.storeJudgement(block, new Judgement(Map.of(), tallies, Map.of()));
  }

  @Test
  void judgedBlocksComeInTheOrderInWhichTheirAnswersWereStored() {
    List<ProposalBlock> open = stored.open();
    List<ProposalBlock> answered = List.of(open.get(3), open.get(0), open.get(2), open.get(1));
    answered.forEach(block -> blocks.storeProposals(block, stored.answers(block, "text")));
    // The last one waits for its judge; the others are judged in another order.
    List.of(open.get(2), open.get(0), open.get(3)).forEach(block -> judge(block, List.of()));

    assertThat(played.inOrder(stored.id()))
        .containsExactly(block(open.get(3)), block(open.get(0)), block(open.get(2)));
    assertThat(played.inOrder(new TournamentId(Long.MAX_VALUE))).isEmpty();
  }

  private static PlayedBlock block(ProposalBlock block) {
    return new PlayedBlock(block.entrant(), block.firstPrompt(), block.lastPrompt());
  }

  @Test
  void sumsAreByPromptAndKnowWhetherThereWasAnythingDiverse() {
    ProposalBlock block = stored.open().getFirst();
    EntrantId entrant = block.entrant();
    PromptId one = stored.prompts().get(0).id();
    PromptId other = stored.prompts().get(1).id();
    blocks.storeProposals(block, stored.answers(block, "text"));
    judge(
        block,
        List.of(
            new PromptTally(other, 2, 2, 2, 7, 7, 4, 2, 14, 0.5, 0.25, 4, 4, 8),
            new PromptTally(one, 2, 1, 1, 3, 3, 2, 1.5, 6, null, null, 2, 2, 4)));

    assertThat(sums.promptSums(entrant))
        .containsExactly(
            new PromptSums(
                one, new BundleSums(entrant, 0, 2, 1, 1, 3, 3, 2, 1.5, 6, 0, 0, 2, 2, 4)),
            new PromptSums(
                other, new BundleSums(entrant, 0, 2, 2, 2, 7, 7, 4, 2, 14, 0.5, 1, 4, 4, 8)));
    assertThat(sums.promptSums(new EntrantId(Long.MAX_VALUE))).isEmpty();
  }
}
