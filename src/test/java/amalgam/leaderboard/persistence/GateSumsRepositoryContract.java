package amalgam.leaderboard.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Repositories;
import amalgam.arena.StoredTournament;
import amalgam.creativity.Assessment;
import amalgam.creativity.Gate;
import amalgam.leaderboard.scaling.GateSums;
import amalgam.leaderboard.scaling.GateSumsRepository;
import amalgam.tournament.EntrantId;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.play.BlockRepository;
import amalgam.tournament.play.Judgement;
import amalgam.tournament.play.ProposalBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an error mix relies on. */
abstract class GateSumsRepositoryContract {

  private final GateSumsRepository sums;
  private final BlockRepository blocks;
  private final StoredTournament stored;
  private final EntrantId one;
  private final EntrantId other;

  GateSumsRepositoryContract(Repositories repositories) {
    this.sums = repositories.get(GateSumsRepository.class);
    this.blocks = repositories.get(BlockRepository.class);
    this.stored = StoredTournament.in(repositories);
    this.one = stored.entrants().getFirst().id();
    this.other = stored.entrants().getLast().id();
  }

  /** Every second sample passes, the others revisit a concept. */
  private void judge(ProposalBlock block) {
    blocks.storeProposals(block, stored.answers(block, "text"));
    Map<ProposalId, Assessment> assessments = new HashMap<>();
    for (Proposal proposal : blocks.proposals(block)) {
      Gate gate = proposal.sample() == 0 ? Gate.REVISIT : Gate.NONE;
      assessments.put(proposal.id(), new Assessment(gate, 1, 1, 1, 1, 1, 1));
    }
    blocks.storeJudgement(block, new Judgement(assessments, List.of(), Map.of()));
  }

  @Test
  void countsAreByEntrantBundleAndGateInTheirOrder() {
    stored.open().forEach(this::judge);

    assertThat(sums.gateSums(List.of(one, other)))
        .containsExactly(
            new GateSums(one, 0, Gate.NONE, 2),
            new GateSums(one, 0, Gate.REVISIT, 2),
            new GateSums(one, 1, Gate.NONE, 2),
            new GateSums(one, 1, Gate.REVISIT, 2),
            new GateSums(other, 0, Gate.NONE, 2),
            new GateSums(other, 0, Gate.REVISIT, 2),
            new GateSums(other, 1, Gate.NONE, 2),
            new GateSums(other, 1, Gate.REVISIT, 2));
  }

  @Test
  void onlyWhatIsJudgedOfThoseAskedForIsAmongThem() {
    judge(stored.open().getFirst());

    assertThat(sums.gateSums(List.of(one, other)))
        .containsExactly(new GateSums(one, 0, Gate.NONE, 2), new GateSums(one, 0, Gate.REVISIT, 2));
    assertThat(sums.gateSums(List.of(other))).isEmpty();
    assertThat(sums.gateSums(List.of())).isEmpty();
  }
}
