package amalgam.leaderboard.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Repositories;
import amalgam.arena.StoredTournament;
import amalgam.creativity.Gate;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.Scope;
import amalgam.leaderboard.StandingsRepository;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.play.BlockRepository;
import amalgam.tournament.play.Judgement;
import amalgam.tournament.play.PromptTally;
import amalgam.tournament.play.ProposalBlock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What a board relies on. */
abstract class StandingsRepositoryContract {

  private final StandingsRepository standings;
  private final BlockRepository blocks;
  private final StoredTournament stored;
  private final EntrantId one;
  private final EntrantId other;

  StandingsRepositoryContract(Repositories repositories) {
    this.standings = repositories.get(StandingsRepository.class);
    this.blocks = repositories.get(BlockRepository.class);
    this.stored = StoredTournament.in(repositories);
    this.one = stored.entrants().getFirst().id();
    this.other = stored.entrants().getLast().id();
    stored.open().forEach(this::judge);
  }

  /** Prompts 0 to 3 have 0.5, 1.5, 2.5, 3.5 as their sums, and only the even ones a diversity. */
  private void judge(ProposalBlock block) {
    blocks.storeProposals(block, stored.answers(block, "text"));
    List<PromptTally> tallies = new ArrayList<>();
    for (int ordinal = block.firstPrompt(); ordinal < block.lastPrompt(); ordinal++) {
      PromptId prompt = stored.prompts().get(ordinal).id();
      double sum = ordinal + 0.5;
      Double diversity = ordinal % 2 == 0 ? sum / 8 : null;
      tallies.add(
          new PromptTally(
              prompt, 2, 1, 1, sum, sum, sum, 2 * sum, sum / 4, diversity, diversity, ordinal, 1,
              sum / 2));
    }
    blocks.storeJudgement(
        block,
        new Judgement(
            Map.of(),
            tallies,
            Map.of(
                1,
                Map.of(Gate.NONE, 1, Gate.REVISIT, 1),
                2,
                Map.of(Gate.NONE, 1, Gate.REVISIT, 1))));
  }

  @Test
  void sumsAreByEntrantAndBundleInTheirOrder() {
    List<BundleSums> sums = standings.bundleSums(stored.id(), Board.ALL_LEVELS);
    assertThat(sums)
        .containsExactly(
            new BundleSums(one, 0, 4, 2, 2, 2, 2, 2, 4, 0.5, 0.0625, 1, 1, 2, 1),
            new BundleSums(one, 1, 4, 2, 2, 6, 6, 6, 12, 1.5, 0.3125, 1, 5, 2, 3),
            new BundleSums(other, 0, 4, 2, 2, 2, 2, 2, 4, 0.5, 0.0625, 1, 1, 2, 1),
            new BundleSums(other, 1, 4, 2, 2, 6, 6, 6, 12, 1.5, 0.3125, 1, 5, 2, 3));
  }

  @Test
  void aLevelHasItsOwnSumsAndWhatIsMissingCountsAsNothing() {
    List<BundleSums> sums = standings.bundleSums(stored.id(), 2);
    assertThat(sums)
        .containsExactly(
            new BundleSums(one, 0, 2, 1, 1, 1.5, 1.5, 1.5, 3, 0.375, 0, 0, 1, 1, 0.75),
            new BundleSums(one, 1, 2, 1, 1, 3.5, 3.5, 3.5, 7, 0.875, 0, 0, 3, 1, 1.75),
            new BundleSums(other, 0, 2, 1, 1, 1.5, 1.5, 1.5, 3, 0.375, 0, 0, 1, 1, 0.75),
            new BundleSums(other, 1, 2, 1, 1, 3.5, 3.5, 3.5, 7, 0.875, 0, 0, 3, 1, 1.75));
  }

  @Test
  void gatesAreCountedByEntrantAndLevel() {
    Map<Gate, Long> two = Map.of(Gate.NONE, 2L, Gate.REVISIT, 2L);
    Map<Gate, Long> four = Map.of(Gate.NONE, 4L, Gate.REVISIT, 4L);
    assertThat(standings.gates(stored.id(), 1)).isEqualTo(Map.of(one, two, other, two));
    assertThat(standings.gates(stored.id(), Board.ALL_LEVELS))
        .isEqualTo(Map.of(one, four, other, four));
  }

  @Test
  void someBundlesHaveTheirOwnSums() {
    assertThat(standings.bundleSums(stored.id(), new Scope(2, Set.of(1), null)))
        .containsExactly(
            new BundleSums(one, 1, 2, 1, 1, 3.5, 3.5, 3.5, 7, 0.875, 0, 0, 3, 1, 1.75),
            new BundleSums(other, 1, 2, 1, 1, 3.5, 3.5, 3.5, 7, 0.875, 0, 0, 3, 1, 1.75));
    assertThat(standings.gates(stored.id(), new Scope(Board.ALL_LEVELS, Set.of(1), null)))
        .as("nothing was assessed one by one")
        .isEmpty();
  }

  @Test
  void whatWasJudgedLaterDoesNotCountYet() {
    SortedMap<Instant, Long> judged = standings.judgedOver(stored.id());
    assertThat(judged.values().stream().mapToLong(number -> number).sum()).isEqualTo(16);
    Instant before = judged.firstKey().minusNanos(1000);
    Scope then = new Scope(Board.ALL_LEVELS, null, before);
    Scope after = new Scope(Board.ALL_LEVELS, null, judged.lastKey());

    assertThat(standings.bundleSums(stored.id(), then)).isEmpty();
    assertThat(standings.gates(stored.id(), then)).isEmpty();
    assertThat(standings.bundleSums(stored.id(), after))
        .isEqualTo(standings.bundleSums(stored.id(), Scope.WHOLE));
    assertThat(standings.gates(stored.id(), after))
        .isEqualTo(standings.gates(stored.id(), Scope.WHOLE));
  }

  @Test
  void whatWasNeverJudgedHasNoSums() {
    TournamentId nowhere = new TournamentId(Long.MAX_VALUE);
    assertThat(standings.bundleSums(nowhere, Board.ALL_LEVELS)).isEmpty();
    assertThat(standings.gates(nowhere, Board.ALL_LEVELS)).isEmpty();
  }
}
