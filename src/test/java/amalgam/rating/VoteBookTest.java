package amalgam.rating;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.contestant.DecodingSettings;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No vote is missed, however late it becomes visible, and none is counted twice. */
class VoteBookTest {

  private static final TournamentId TOURNAMENT = new TournamentId(1);

  private final Visible visible = new Visible();
  private final VoteBook book =
      new VoteBook(
          TOURNAMENT,
          visible,
          () -> Stream.of(1L, 2L).map(VoteBookTest::entrant).toList(),
          prompt -> prompt.value() / 2,
          () -> judge -> true);

  /** The votes that others have committed so far. */
  private static final class Visible implements VoteRepository {

    private final Map<Long, Vote> votes = new TreeMap<>();
    private final Map<Long, Long> revised = new TreeMap<>();
    private long unnoted;
    private long read;

    void commit(long id, Outcome outcome) {
      votes.put(id, vote(id, outcome, null));
    }

    void setAside(long id) {
      votes.put(id, vote(id, Outcome.LEFT, "careless"));
      revised.put(revised.size() + 1L, id);
    }

    void recount() {
      unnoted++;
    }

    @Override
    public void forEachRevisedAfter(TournamentId tournament, long last, RevisionReader reader) {
      revised.forEach(
          (revision, id) -> {
            if (revision > last) {
              read++;
              reader.read(revision, Objects.requireNonNull(votes.get(id)));
            }
          });
    }

    @Override
    public void forEachAfter(TournamentId tournament, VoteId last, Consumer<Vote> reader) {
      for (Vote vote : List.copyOf(votes.values())) {
        if (vote.id().value() > last.value()) {
          read++;
          reader.accept(vote);
        }
      }
    }

    @Override
    public void forEachBetween(
        TournamentId tournament, EntrantId one, EntrantId other, Consumer<Vote> reader) {
      throw new UnsupportedOperationException();
    }

    @Override
    public VoteSums sums(TournamentId tournament) {
      return new VoteSums(
          votes.values().stream().filter(vote -> vote.setAside() == null).count(),
          revised.size() + unnoted);
    }

    @Override
    public Vote insert(Ballot ballot) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void insertDrawn(List<Ballot> ballots) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Vote> reviseTogether(Collection<VoteId> ids, @Nullable String reason) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Vote> answering(AssignmentId assignment) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Vote revise(VoteId id, @Nullable String reason) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Vote> revise(Collection<VoteId> ids, @Nullable String reason) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<PairCount> pairCounts(TournamentId tournament) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<PairCount> recount(TournamentId tournament) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void rebuildPairCounts(TournamentId tournament) {
      throw new UnsupportedOperationException();
    }
  }

  private static Entrant entrant(long id) {
    DecodingSettings greedy = DecodingSettings.GREEDY;
    return new Entrant(
        new EntrantId(id), TOURNAMENT, (int) id, "one-" + id, greedy, 1, null, null, false, null);
  }

  private static Vote vote(long id, Outcome outcome, @Nullable String setAside) {
    Comparison comparison =
        new Comparison(
            TOURNAMENT,
            new PromptId(id % 3),
            new Side(new EntrantId(1), new ProposalId(1)),
            new Side(new EntrantId(2), new ProposalId(2)),
            1);
    Rater rater = new Rater("rater-" + id % 2);
    return new Vote(
        new VoteId(id),
        Instant.EPOCH,
        new Ballot(comparison, Axis.NOVELTY, outcome, rater, Judge.HUMAN, 1),
        setAside);
  }

  private long counted() {
    return book.board().of(JudgeKind.HUMAN, Axis.NOVELTY).votes();
  }

  @Test
  void onlyNewVotesAreReadAgain() {
    visible.commit(10, Outcome.LEFT);
    visible.commit(11, Outcome.RIGHT);
    assertThat(counted()).isEqualTo(2);
    visible.commit(12, Outcome.TIE);
    assertThat(counted()).isEqualTo(3);
    assertThat(counted()).isEqualTo(3);

    assertThat(visible.read).isEqualTo(3);
  }

  @Test
  void answersAboutPromptsOfOneBundleAreOneCluster() {
    visible.commit(9, Outcome.LEFT);
    visible.commit(10, Outcome.RIGHT);
    visible.commit(11, Outcome.TIE);

    assertThat(book.board().of(JudgeKind.HUMAN, Axis.NOVELTY).of("one-1").prompts())
        .as("bundles behind the prompts 0, 1 and 2")
        .isEqualTo(2);
  }

  @Test
  void aVoteThatBecomesVisibleAfterALaterOneIsCounted() {
    visible.commit(20, Outcome.LEFT);
    visible.commit(22, Outcome.LEFT);
    assertThat(counted()).isEqualTo(2);

    visible.commit(21, Outcome.RIGHT);

    assertThat(counted()).isEqualTo(3);
  }

  @Test
  void aVoteIsFoundHoweverLateItComes() {
    visible.commit(1_000_000, Outcome.LEFT);
    assertThat(counted()).isEqualTo(1);

    visible.commit(3, Outcome.RIGHT);
    visible.commit(1_000_001, Outcome.RIGHT);

    assertThat(counted()).isEqualTo(3);
  }

  @Test
  void aVoteThatIsSetAsideNoLongerCountsThoughAnotherTookItsPlace() {
    visible.commit(1, Outcome.LEFT);
    visible.commit(2, Outcome.RIGHT);
    assertThat(counted()).isEqualTo(2);

    visible.setAside(1);
    visible.commit(3, Outcome.RIGHT);

    assertThat(counted()).isEqualTo(2);
    assertThat(book.board().of(JudgeKind.HUMAN, Axis.NOVELTY).of("one-2").isRated())
        .as("the only loss of the second was set aside")
        .isFalse();
  }

  @Test
  void settingAVoteAsideReadsNoOtherAgain() {
    for (long id = 1; id <= 100; id++) {
      visible.commit(id, id % 2 == 0 ? Outcome.LEFT : Outcome.RIGHT);
    }
    assertThat(counted()).isEqualTo(100);

    visible.setAside(7);

    assertThat(counted()).isEqualTo(99);
    assertThat(visible.read).isEqualTo(101);
  }

  @Test
  void afterARecountEverythingIsReadAgainOnce() {
    visible.commit(1, Outcome.LEFT);
    visible.commit(2, Outcome.RIGHT);
    visible.commit(3, Outcome.RIGHT);
    visible.setAside(1);
    assertThat(counted()).isEqualTo(2);

    visible.recount();
    assertThat(counted()).isEqualTo(2);
    long read = visible.read;
    visible.commit(4, Outcome.LEFT);

    assertThat(counted()).isEqualTo(3);
    assertThat(visible.read).isEqualTo(read + 1);
  }
}
