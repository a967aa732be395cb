package amalgam.leaderboard.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.arena.Repositories;
import amalgam.arena.StoredTournament;
import amalgam.creativity.Assessment;
import amalgam.creativity.Gate;
import amalgam.leaderboard.JudgedProposal;
import amalgam.leaderboard.Proposals;
import amalgam.leaderboard.Proposals.Order;
import amalgam.leaderboard.Proposals.Query;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.play.BlockRepository;
import amalgam.tournament.play.Judgement;
import amalgam.tournament.play.ProposalBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What everybody relies on who reads proposals. */
abstract class ProposalsContract {

  private static final Assessment GOOD = new Assessment(Gate.NONE, 3, 1.25, 0.1 + 0.2, 1, 1, 0.3);
  private static final Assessment BETTER = new Assessment(Gate.NONE, 4, 2.5, 0.7, 1, 1, 0.7);
  private static final Assessment FORBIDDEN =
      new Assessment(Gate.EXCLUSION_USED, 2, 1, 0.5, 0, 0.5, 0);
  private static final Assessment NO_WALK =
      new Assessment(Gate.UNPARSABLE, 0, Double.NaN, Double.NaN, 0, 0, 0);

  private final Proposals proposals;
  private final StoredTournament stored;
  private final List<Proposal> judged;
  private final Proposal waiting;

  /** The first block is judged, the second waits for its judge, the others are only planned. */
  ProposalsContract(Repositories repositories) {
    this.proposals = repositories.get(Proposals.class);
    this.stored = StoredTournament.in(repositories);
    BlockRepository blocks = repositories.get(BlockRepository.class);
    ProposalBlock first = stored.open().get(0);
    ProposalBlock second = stored.open().get(1);
    blocks.storeProposals(second, stored.answers(second, "waiting"));
    blocks.storeProposals(first, stored.answers(first, "judged"));
    this.judged = blocks.proposals(first);
    this.waiting = blocks.proposals(second).getFirst();
    Map<ProposalId, Assessment> assessments = new LinkedHashMap<>();
    List<Assessment> found = List.of(FORBIDDEN, GOOD, NO_WALK, BETTER);
    for (int index = 0; index < found.size(); index++) {
      assessments.put(judged.get(index).id(), found.get(index));
    }
    blocks.storeJudgement(first, new Judgement(assessments, List.of(), Map.of()));
  }

  @Test
  void aProposalIsFoundWithAllThatIsKnownOfIt() {
    assertThat(proposals.find(judged.get(1).id()))
        .contains(
            new JudgedProposal(
                judged.get(1),
                stored.prompts().getFirst(),
                stored.entrants().getFirst(),
                proposals.find(judged.get(1).id()).orElseThrow().contestant(),
                GOOD));
    assertThat(proposals.find(judged.get(2).id()).orElseThrow().assessment()).isEqualTo(NO_WALK);
    assertThat(proposals.find(waiting.id()).orElseThrow().assessment()).isNull();
    assertThat(proposals.find(new ProposalId(Long.MAX_VALUE))).isEmpty();
  }

  @Test
  void theyComeInTheOrderAskedForAndPageByPage() {
    assertThat(assessments(ofAll(Order.MOST_CREATIVE)))
        .containsExactly(BETTER, GOOD, FORBIDDEN, NO_WALK);
    assertThat(assessments(ofAll(Order.LEAST_CREATIVE)))
        .containsExactly(NO_WALK, FORBIDDEN, GOOD, BETTER);
    assertThat(assessments(ofAll(Order.OLDEST))).containsExactly(FORBIDDEN, GOOD, NO_WALK, BETTER);
    assertThat(proposals.find(ofAll(Order.OLDEST), 1, 2).stream().map(JudgedProposal::assessment))
        .containsExactly(GOOD, NO_WALK);
    assertThat(proposals.find(ofAll(Order.OLDEST), 4, 2)).isEmpty();
  }

  @Test
  void onlyThoseAskedForCome() {
    TournamentId id = stored.id();
    assertThat(assessments(new Query(id, null, null, Gate.NONE, Order.OLDEST)))
        .containsExactly(GOOD, BETTER);
    assertThat(assessments(new Query(id, null, stored.prompts().get(1).id(), null, Order.OLDEST)))
        .containsExactly(NO_WALK, BETTER);
    assertThat(assessments(new Query(id, "stored-1", null, null, Order.OLDEST))).hasSize(4);
    assertThat(assessments(new Query(id, "stored-2", null, null, Order.OLDEST))).isEmpty();
  }

  @Test
  void allAreReadInAFixedOrderJudgedOrNot() {
    List<String> read = new ArrayList<>();
    proposals.forEach(
        stored.id(),
        one -> read.add(one.proposal().answer() + (one.assessment() == null ? "?" : "")));
    assertThat(read)
        .containsExactly(
            "judged 0.0",
            "judged 0.1",
            "judged 1.0",
            "judged 1.1",
            "waiting 0.0?",
            "waiting 0.1?",
            "waiting 1.0?",
            "waiting 1.1?");
  }

  @Test
  void aReaderThatGivesUpLeavesNothingOpen() {
    for (int attempt = 0; attempt < 30; attempt++) {
      assertThatThrownBy(
              () ->
                  proposals.forEach(
                      stored.id(),
                      one -> {
                        throw new IllegalStateException("enough");
                      }))
          .hasMessage("enough");
    }
    assertThat(proposals.find(waiting.id())).isPresent();
  }

  private Query ofAll(Order order) {
    return new Query(stored.id(), null, null, null, order);
  }

  private List<Assessment> assessments(Query query) {
    return proposals.find(query, 0, 100).stream().map(JudgedProposal::assessment).toList();
  }
}
