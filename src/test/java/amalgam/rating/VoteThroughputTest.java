package amalgam.rating;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.Crowd;
import amalgam.arena.TestDatabase;
import amalgam.arena.TestPostgres;
import amalgam.leaderboard.Proposals;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

/** What a vote costs where eight people vote at once, and the ratings after one more vote. */
@Tag("proof")
class VoteThroughputTest {

  private static final String DEFINITION =
      """
      name: Voted on by many
      space: small
      prompts: { kind: plain, bundles: 50, levels: 1, leastHops: 2, mostHops: 3 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, minHops: 2 }, { temperature: 2 }]
        - contestants: [shortest-path, optimiser]
      """;

  private static final String A_MILLION_VOTES =
      """
      insert into vote (tournament_id, prompt_id, left_entrant_id, right_entrant_id,
        left_proposal_id, right_proposal_id, rater, judge, axis, outcome, sampling_probability,
        milliseconds, at)
      select ?, l.prompt_id, l.entrant_id, r.entrant_id, l.id, r.id,
        'rater-' || (1000 * random())::int, 'human', 'novelty',
        case when random() < 0.5 then 'left' else 'right' end, 0.1, 1000, now()
      from proposal l
        join proposal r on r.prompt_id = l.prompt_id and r.entrant_id <> l.entrant_id,
        generate_series(1, 1000)
      limit 1000000
      """;

  private static final int THREADS = 8;
  private static final long WARM_UP = TimeUnit.SECONDS.toNanos(3);
  private static final long MEASURED = TimeUnit.SECONDS.toNanos(10);
  private static final int SINGLE_VOTES = 101;

  @TempDir private Path folder;

  @Test
  void onTheDatabaseFile() throws Exception {
    try (Arena arena = Arena.in(folder)) {
      measure("H2", arena, folder);
    }
  }

  @Test
  void onPostgres() throws Exception {
    try (TestPostgres server = TestPostgres.ofItsOwn();
        Arena arena =
            Arena.on(
                server.database(), folder, "--spring.datasource.hikari.maximum-pool-size=16")) {
      measure("PostgreSQL", arena, folder);
    }
  }

  @Test
  void onceThereAreAMillion() throws Exception {
    try (TestPostgres server = TestPostgres.careless()) {
      TestDatabase database = server.database();
      try (Arena arena = Arena.on(database, folder)) {
        TournamentId id = played(arena);
        try (Connection connection = database.connect();
            PreparedStatement statement = connection.prepareStatement(A_MILLION_VOTES)) {
          statement.setLong(1, id.value());
          statement.execute();
        }
        VoteRepository votes = arena.get(VoteRepository.class);
        arena
            .get(TransactionOperations.class)
            .executeWithoutResult(status -> votes.rebuildPairCounts(id));
        long began = System.nanoTime();
        RatingBoard board = arena.get(RatingBoards.class).board(id);
        double seconds = (System.nanoTime() - began) / 1e9;
        assertThat(board.of(JudgeKind.HUMAN, Axis.NOVELTY).votes()).isEqualTo(1_000_000);
        double[] millis = updates(arena, id);
        System.out.printf(
            Locale.ROOT,
            "A million votes are read and rated in %.1f s; after one more: median %.1f ms, slowest"
                + " %.1f ms%n",
            seconds,
            millis[millis.length / 2],
            millis[millis.length - 1]);
      }
    }
  }

  private static TournamentId played(Arena arena) {
    arena.storeSmallSpace();
    TournamentId id = arena.start(DEFINITION);
    arena.await(id, TournamentStatus.FINISHED);
    return id;
  }

  private static void measure(String database, Arena arena, Path folder) throws Exception {
    TournamentId id = played(arena);
    double flushes = flushes(folder);
    castFor(arena, id, WARM_UP);
    long began = System.nanoTime();
    long cast = castFor(arena, id, MEASURED);
    double seconds = (System.nanoTime() - began) / 1e9;
    double[] millis = updates(arena, id);
    VoteRepository votes = arena.get(VoteRepository.class);
    System.out.printf(
        Locale.ROOT,
        "%s, %d threads: %,.0f votes a second where the disk was flushed %,.0f times a second by one"
            + " writer; ratings after one more of %,d votes: median %.1f"
            + " ms, slowest %.1f ms%n",
        database,
        THREADS,
        cast / seconds,
        flushes,
        votes.sums(id).votes(),
        millis[millis.length / 2],
        millis[millis.length - 1]);
    assertThat(votes.pairCounts(id)).containsExactlyInAnyOrderElementsOf(votes.recount(id));
  }

  /** How often a second one writer has the disk keep what it wrote, which bounds any database. */
  private static double flushes(Path folder) throws IOException {
    try (FileChannel file =
        FileChannel.open(
            folder.resolve("flushed"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      long began = System.nanoTime();
      int flushes = 0;
      while (System.nanoTime() - began < WARM_UP) {
        file.write(ByteBuffer.allocate(4096));
        file.force(false);
        flushes++;
      }
      return flushes / ((System.nanoTime() - began) / 1e9);
    }
  }

  private static long castFor(Arena arena, TournamentId id, long nanos)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + nanos;
    long cast = 0;
    try (ExecutorService people = Executors.newFixedThreadPool(THREADS)) {
      List<Callable<Long>> raters =
          IntStream.range(0, THREADS)
              .<Callable<Long>>mapToObj(
                  seed ->
                      () ->
                          castUntil(
                              end,
                              arena.get(Votes.class),
                              Crowd.before(arena.get(Proposals.class), id, seed)))
              .toList();
      for (Future<Long> rater : people.invokeAll(raters)) {
        cast += rater.get();
      }
    }
    return cast;
  }

  private static long castUntil(long end, Votes votes, Crowd crowd) {
    long cast = 0;
    while (System.nanoTime() < end) {
      votes.cast(crowd.next(Judge.HUMAN));
      cast++;
    }
    return cast;
  }

  /** From a stored vote to the ratings with it, ascending. */
  private static double[] updates(Arena arena, TournamentId id) {
    Crowd crowd = Crowd.before(arena.get(Proposals.class), id, THREADS);
    RatingBoards ratings = arena.get(RatingBoards.class);
    ratings.board(id);
    double[] millis = new double[SINGLE_VOTES];
    for (int vote = 0; vote < SINGLE_VOTES; vote++) {
      arena.get(Votes.class).cast(crowd.next(Judge.HUMAN));
      long began = System.nanoTime();
      ratings.board(id);
      millis[vote] = (System.nanoTime() - began) / 1e6;
    }
    Arrays.sort(millis);
    return millis;
  }
}
