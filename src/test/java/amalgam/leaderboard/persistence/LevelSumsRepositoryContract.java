package amalgam.leaderboard.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Repositories;
import amalgam.arena.StoredTournament;
import amalgam.leaderboard.tradeoff.LevelSums;
import amalgam.leaderboard.tradeoff.LevelSumsRepository;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.play.BlockRepository;
import amalgam.tournament.play.Judgement;
import amalgam.tournament.play.PromptTally;
import amalgam.tournament.play.ProposalBlock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a tradeoff relies on. */
abstract class LevelSumsRepositoryContract {

  private final LevelSumsRepository sums;
  private final BlockRepository blocks;
  private final StoredTournament stored;
  private final EntrantId one;
  private final EntrantId other;

  LevelSumsRepositoryContract(Repositories repositories) {
    this.sums = repositories.get(LevelSumsRepository.class);
    this.blocks = repositories.get(BlockRepository.class);
    this.stored = StoredTournament.in(repositories);
    this.one = stored.entrants().getFirst().id();
    this.other = stored.entrants().getLast().id();
  }

  /** Prompts 0 to 3 have 0 to 3 satisfied answers, of novelty 2.5 each. */
  private void judge(ProposalBlock block) {
    blocks.storeProposals(block, stored.answers(block, "text"));
    List<PromptTally> tallies =
        IntStream.range(block.firstPrompt(), block.lastPrompt())
            .mapToObj(
                ordinal ->
                    new PromptTally(
                        stored.prompts().get(ordinal).id(),
                        4,
                        4,
                        ordinal,
                        99,
                        2.5 * ordinal,
                        99,
                        99,
                        99,
                        null,
                        null,
                        0,
                        0,
                        0))
            .toList();
    blocks.storeJudgement(block, new Judgement(Map.of(), tallies, Map.of()));
  }

  @Test
  void sumsAreByEntrantBundleAndLevelInTheirOrder() {
    stored.open().forEach(this::judge);

    assertThat(sums.levelSums(stored.id()))
        .containsExactly(
            new LevelSums(one, 0, 1, 4, 0, 0),
            new LevelSums(one, 0, 2, 4, 1, 2.5),
            new LevelSums(one, 1, 1, 4, 2, 5),
            new LevelSums(one, 1, 2, 4, 3, 7.5),
            new LevelSums(other, 0, 1, 4, 0, 0),
            new LevelSums(other, 0, 2, 4, 1, 2.5),
            new LevelSums(other, 1, 1, 4, 2, 5),
            new LevelSums(other, 1, 2, 4, 3, 7.5));
  }

  @Test
  void whatIsNotJudgedIsNotAmongThem() {
    judge(stored.open().getFirst());

    assertThat(sums.levelSums(stored.id()))
        .containsExactly(new LevelSums(one, 0, 1, 4, 0, 0), new LevelSums(one, 0, 2, 4, 1, 2.5));
    assertThat(sums.levelSums(new TournamentId(Long.MAX_VALUE))).isEmpty();
  }
}
