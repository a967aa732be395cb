package amalgam.rating;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.Crowd;
import amalgam.arena.TestDatabase;
import amalgam.arena.TestPostgres;
import amalgam.leaderboard.Proposals;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/** A vote that one process takes moves the ratings that another shows. */
class VotesOnSeveralNodesTest {

  private static final String DEFINITION =
      """
      name: Voted on elsewhere
      space: small
      prompts: { kind: plain, bundles: 4, levels: 1, leastHops: 2, mostHops: 3 }
      entrants:
        - contestants: [shortest-path, optimiser]
      """;

  @TempDir private Path folder;

  private static final class Told
      implements ApplicationListener<PayloadApplicationEvent<VotesChanged>> {
    private final LinkedBlockingQueue<VotesChanged> changes = new LinkedBlockingQueue<>();

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<VotesChanged> event) {
      changes.add(event.getPayload());
    }
  }

  @Test
  void aVoteTakenByOneProcessMovesTheRatingsOfTheOther() throws InterruptedException {
    TestDatabase database = TestPostgres.shared().database();
    try (Arena one = Arena.on(database, folder.resolve("one"));
        Arena other = Arena.on(database, folder.resolve("other"))) {
      one.storeSmallSpace();
      TournamentId id = one.start(DEFINITION);
      one.await(id, TournamentStatus.FINISHED);
      EntrantId left = one.tournaments().entrants(id).getFirst().id();
      EntrantId right = one.tournaments().entrants(id).getLast().id();
      Crowd crowd = Crowd.before(one.get(Proposals.class), id, 1);
      Told told = new Told();
      other.get(ApplicationEventMulticaster.class).addApplicationListener(told);
      assertThat(other.get(RatingBoards.class).board(id)).isEqualTo(RatingBoard.EMPTY);

      for (int vote = 1; vote <= 5; vote++) {
        long start = System.nanoTime();
        one.get(Votes.class).cast(crowd.about(left, right, Axis.UTILITY, Outcome.TIE));
        assertThat(told.changes.poll(30, TimeUnit.SECONDS)).isEqualTo(new VotesChanged(id, true));
        AxisRatings ratings =
            other.get(RatingBoards.class).board(id).of(JudgeKind.HUMAN, Axis.UTILITY);
        assertThat(ratings.of(left).rating().n()).isEqualTo(vote);
        System.out.printf(
            Locale.ROOT, "Rated elsewhere after %d ms%n", (System.nanoTime() - start) / 1_000_000);
      }
    }
  }
}
