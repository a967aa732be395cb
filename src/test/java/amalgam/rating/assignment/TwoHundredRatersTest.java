package amalgam.rating.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.RatableTournament;
import amalgam.arena.TestDatabase;
import amalgam.arena.TestPostgres;
import amalgam.platform.security.SystemActor;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Comparison;
import amalgam.rating.Side;
import amalgam.rating.VoteRepository;
import amalgam.rating.assignment.ComparableProposals.Exhibit;
import amalgam.rating.rater.RaterId;
import amalgam.rating.rater.Raters;
import amalgam.rating.rater.RatingTerms;
import amalgam.rating.rater.Studies;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.By;
import amalgam.tournament.TournamentId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred people who rate at once, on a PostgreSQL that waits for its disk. */
@Tag("proof")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoHundredRatersTest {

  private static final int RATERS = 200;
  private static final int ANSWERS_EACH = 25;
  private static final int MOST_A_PAIR = 10;
  private static final int CLIENTS = 16;
  private static final int SECONDS = 10;
  private static final int HELD = 160_000;
  private static final Duration WANTED = Duration.ofMillis(200);

  /** People think for some seconds; these for one on average, so that they are as many as more. */
  private static final Duration THINKING = Duration.ofSeconds(1);

  private static final Map<Axis, Outcome> ANSWER =
      Map.of(Axis.NOVELTY, Outcome.LEFT, Axis.UTILITY, Outcome.TIE);

  private static final String HOLD_MANY =
      """
      insert into assignment (rater_id, tournament_id, prompt_id, left_entrant_id, right_entrant_id,
        left_proposal_id, right_proposal_id, low_proposal_id, high_proposal_id, purpose,
        sampling_probability, rating_mode, axes, state, drawn_at, held_until, least_millis)
      select ? + row_number() over () %% %d, ?, l.prompt_id, l.entrant_id,
        r.entrant_id, l.id, r.id, least(l.id, r.id), greatest(l.id, r.id), 'regular', 0.001, 'pairs',
        'novelty|utility', 'held', now() - interval '1 hour', now() + interval '1 day', 1500
      from proposal l join proposal r on r.prompt_id = l.prompt_id and r.entrant_id > l.entrant_id
        join entrant e on e.id = l.entrant_id
      where e.tournament_id = ? limit %d
      """
          .formatted(RATERS, HELD);

  private static final String SAME_TRANSACTION =
      """
      \\set i :i + 1
      \\set id :base + :client_id * :each + :i
      begin;
      update assignment set state = 'answered', answered_at = now(), milliseconds = 4000
        where id = :id and rater_id > 0 and state = 'held' returning * \\gset a_
      insert into vote (tournament_id, prompt_id, left_entrant_id, right_entrant_id,
        left_proposal_id, right_proposal_id, rater, judge, axis, outcome, sampling_probability,
        milliseconds, at, assignment_id, purpose)
        values (:a_tournament_id, :a_prompt_id, :a_left_entrant_id, :a_right_entrant_id,
        :a_left_proposal_id, :a_right_proposal_id, 'amber-otter-4821', 'human', 'novelty', 'left',
        0.001, 4000, now(), :id, 'regular'),
        (:a_tournament_id, :a_prompt_id, :a_left_entrant_id, :a_right_entrant_id,
        :a_left_proposal_id, :a_right_proposal_id, 'amber-otter-4821', 'human', 'utility', 'tie',
        0.001, 4000, now(), :id, 'regular');
      insert into pair_count (tournament_id, axis, judge_kind, left_entrant_id, right_entrant_id,
        outcome, votes, revisions)
        values (:a_tournament_id, 'novelty', 'human', :a_left_entrant_id, :a_right_entrant_id,
        'left', 1, 0), (:a_tournament_id, 'utility', 'human', :a_left_entrant_id,
        :a_right_entrant_id, 'tie', 1, 0)
        on conflict (tournament_id, axis, judge_kind, left_entrant_id, right_entrant_id, outcome)
        do update set votes = pair_count.votes + excluded.votes;
      commit;
      """;

  private long answers;
  private double millisOfCpu;

  @TempDir private Path folder;
  private TestPostgres server;
  private TestDatabase database;
  private Arena arena;

  @BeforeAll
  void start() {
    server = TestPostgres.ofItsOwn();
    database = server.database();
    arena = Arena.on(database, folder, "--amalgam.job.poll=5s", "--amalgam.job.announce=5s");
  }

  @AfterAll
  void stop() {
    arena.close();
    server.close();
  }

  private Assignments desk() {
    return arena.get(Assignments.class);
  }

  private TournamentId tournament(int entrants, int prompts) {
    return RatableTournament.in(arena.repositories(), entrants, prompts).id();
  }

  private List<RaterId> raters() {
    Raters raters = arena.get(Raters.class);
    return IntStream.range(0, RATERS).mapToObj(rater -> raters.begin("en").rater().id()).toList();
  }

  @Test
  void losesNoVoteHandsOutNothingTwiceAndKeepsNobodyWaiting() throws Exception {
    TournamentId id = tournament(38, 400);
    RatingTerms usual = RatingTerms.USUAL;
    RatingTerms terms =
        new RatingTerms(
            usual.who(),
            usual.mode(),
            usual.axes(),
            MOST_A_PAIR,
            null,
            usual.repeatShare(),
            usual.checkShare(),
            usual.leastReading());
    SystemActor.run(() -> arena.get(Studies.class).change(id, terms, By.who("a test")));
    List<RaterId> raters = raters();
    ConcurrentLinkedQueue<Long> waits = new ConcurrentLinkedQueue<>();
    long answered = 0;
    long began = System.nanoTime();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> work =
          raters.stream().<Callable<Integer>>map(rater -> () -> rate(id, rater, waits)).toList();
      for (Future<Integer> rater : people.invokeAll(work)) {
        answered += rater.get();
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    long[] sorted = waits.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%d raters, 38 entrants, 400 prompts: %,d answers in %.0f s (%.0f votes a second); from an"
            + " answer to the next pair median %.0f ms, p95 %.0f ms, slowest %.0f ms%n",
        RATERS,
        answered,
        seconds,
        2 * answered / seconds,
        millis(sorted, 0.5),
        millis(sorted, 0.95),
        millis(sorted, 1));
    assertThat(answered).isEqualTo(RATERS * ANSWERS_EACH);
    everythingAddsUp(id, answered);
    assertThat(millis(sorted, 0.95)).isLessThan(WANTED.toMillis());
  }

  private static double millis(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
  }

  private int rate(TournamentId id, RaterId rater, ConcurrentLinkedQueue<Long> waits) {
    Random random = new Random(rater.value());
    think(random);
    Offer offer = desk().next(id, rater);
    int answered = 0;
    while (answered < ANSWERS_EACH && offer instanceof Offer.Pair(Assignment shown)) {
      think(random);
      long began = System.nanoTime();
      Map<Axis, Outcome> outcomes =
          Map.of(
              Axis.NOVELTY,
              Outcome.values()[random.nextInt(4)],
              Axis.UTILITY,
              Outcome.values()[random.nextInt(4)]);
      Duration took = Duration.ofMillis(random.nextInt(1000));
      SystemActor.run(() -> desk().answer(rater, shown.id(), outcomes, took));
      offer = desk().next(id, rater);
      waits.add(System.nanoTime() - began);
      answered++;
    }
    desk().release(rater);
    return answered;
  }

  private static void think(Random random) {
    long end = System.nanoTime() + (long) (2 * random.nextDouble() * THINKING.toNanos());
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
  }

  private void everythingAddsUp(TournamentId id, long answered) throws SQLException {
    VoteRepository votes = arena.get(VoteRepository.class);
    assertThat(votes.pairCounts(id)).containsExactlyInAnyOrderElementsOf(votes.recount(id));
    assertThat(count("select count(*) from vote where tournament_id = ?", id))
        .as("two votes an answer")
        .isEqualTo(2 * answered);
    assertThat(
            count(
                """
                select count(*) from assignment a where tournament_id = ? and state = 'answered'
                  and 2 = (select count(*) from vote v where v.assignment_id = a.id)
                """,
                id))
        .isEqualTo(answered);
    assertThat(count("select coalesce(max(asked), 0) from asked_pair where tournament_id = ?", id))
        .isLessThanOrEqualTo(MOST_A_PAIR);
    assertThat(
            count(
                """
                select count(*) from asked_pair p where tournament_id = ? and asked <> (
                  select count(*) from assignment a where a.tournament_id = p.tournament_id
                    and a.purpose = 'regular' and a.state in ('held', 'answered')
                    and least(a.left_entrant_id, a.right_entrant_id) = p.low_entrant_id
                    and greatest(a.left_entrant_id, a.right_entrant_id) = p.high_entrant_id)
                """,
                id))
        .as("pairs that are counted wrongly")
        .isZero();
    assertThat(
            count(
                """
                select count(*) from (select 1 from assignment where tournament_id = ?
                  and purpose = 'regular' group by rater_id, low_proposal_id, high_proposal_id
                  having count(*) > 1) twice
                """,
                id))
        .isZero();
  }

  private long count(String sql, TournamentId id) throws SQLException {
    try (Connection connection = database.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, id.value());
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  @Test
  void threeHundredEntrantsAreDrawnAsQuickly() {
    TournamentId id = tournament(300, 60);
    List<RaterId> raters = raters();
    desk().next(id, raters.getFirst());
    long[] nanos = new long[5 * RATERS];
    for (int turn = 0; turn < nanos.length; turn++) {
      RaterId rater = raters.get(turn % RATERS);
      if (desk().next(id, rater) instanceof Offer.Pair(Assignment shown)) {
        long began = System.nanoTime();
        SystemActor.run(() -> desk().answer(rater, shown.id(), ANSWER, Duration.ZERO));
        desk().next(id, rater);
        nanos[turn] = System.nanoTime() - began;
      }
    }
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "One rater at a time, 300 entrants (44,850 pairs): from an answer to the next pair median"
            + " %.1f ms, p95 %.1f ms, slowest %.0f ms%n",
        millis(nanos, 0.5),
        millis(nanos, 0.95),
        millis(nanos, 1));
    assertThat(millis(nanos, 0.95)).isLessThan(WANTED.toMillis());
  }

  @Test
  void storesAtLeastHalfAsManyVotesAsTheDatabaseByItself() throws Exception {
    TournamentId id = tournament(38, 400);
    List<RaterId> raters = raters();
    long first = holdMany(id, raters);
    seeEverything(id);
    answerFor(raters, 5, first, 0);
    answers = 0;
    millisOfCpu = 0;
    double[] ours = new double[3];
    double[] theirs = new double[3];
    for (int turn = 0; turn < ours.length; turn++) {
      ours[turn] = answerFor(raters, SECONDS, first, 1 + turn);
      theirs[turn] = pgbench(first + HELD / 2, turn);
    }
    Arrays.sort(ours);
    Arrays.sort(theirs);
    System.out.printf(
        Locale.ROOT,
        "%d clients, medians of %d × %d s: %.0f votes a second through the desk, %.0f by pgbench with"
            + " the same statements: ratio %.2f; %.2f ms of this process's CPU an answer%n",
        CLIENTS,
        ours.length,
        SECONDS,
        ours[1],
        theirs[1],
        ours[1] / theirs[1],
        millisOfCpu / answers);
    VoteRepository votes = arena.get(VoteRepository.class);
    assertThat(votes.pairCounts(id)).containsExactlyInAnyOrderElementsOf(votes.recount(id));
    assertThat(ours[1] / theirs[1]).isGreaterThan(0.5);
  }

  /** As whoever was shown a pair before answering has. */
  private void seeEverything(TournamentId id) {
    List<Exhibit> shown = new ArrayList<>();
    arena.get(ComparableProposals.class).forEach(id, shown::add);
    IntStream.range(1, shown.size())
        .parallel()
        .filter(place -> place % 2 == 1)
        .mapToObj(
            place ->
                new Comparison(
                    id, shown.get(place).prompt(), side(shown, place - 1), side(shown, place), 1))
        .forEach(arena.get(Exhibits.class)::of);
  }

  private static Side side(List<Exhibit> shown, int place) {
    return new Side(shown.get(place).entrant(), shown.get(place).proposal());
  }

  private long holdMany(TournamentId id, List<RaterId> raters) throws SQLException {
    try (Connection connection = database.connect();
        PreparedStatement statement = connection.prepareStatement(HOLD_MANY)) {
      statement.setLong(1, raters.getFirst().value());
      statement.setLong(2, id.value());
      statement.setLong(3, id.value());
      statement.executeUpdate();
      connection.createStatement().execute("vacuum analyze assignment");
    }
    return count("select min(id) from assignment where tournament_id = ?", id);
  }

  /** Votes a second. */
  private double answerFor(List<RaterId> raters, int seconds, long first, int turn)
      throws Exception {
    long perClient = HELD / 2 / 4 / CLIENTS;
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    AtomicLong answered = new AtomicLong();
    long began = System.nanoTime();
    double cpu = millisOfCpu();
    try (ExecutorService people = Executors.newFixedThreadPool(CLIENTS)) {
      List<Callable<Boolean>> work =
          IntStream.range(0, CLIENTS)
              .<Callable<Boolean>>mapToObj(
                  client ->
                      () -> {
                        long from = first + turn * (HELD / 2L / 4) + client * perClient;
                        for (long at = from; at < from + perClient; at++) {
                          if (System.nanoTime() > end) {
                            return true;
                          }
                          answer(raters, first, at);
                          answered.incrementAndGet();
                        }
                        throw new IllegalStateException("There were too few pairs.");
                      })
              .toList();
      for (Future<Boolean> client : people.invokeAll(work)) {
        client.get();
      }
    }
    answers += answered.get();
    millisOfCpu += millisOfCpu() - cpu;
    return 2 * answered.get() / ((System.nanoTime() - began) / 1e9);
  }

  /** Of all threads, whoever works beside this test included; it is the same at any load. */
  private static double millisOfCpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
  }

  private void answer(List<RaterId> raters, long first, long assignment) {
    RaterId rater = raters.get((int) ((assignment - first + 1) % RATERS));
    SystemActor.run(
        () -> desk().answer(rater, new AssignmentId(assignment), ANSWER, Duration.ofSeconds(4)));
  }

  private double pgbench(long base, int turn) throws IOException, InterruptedException {
    Path script = folder.resolve("answer.sql");
    // One statement a line, as pgbench reads scripts with variables set within.
    Files.writeString(script, SAME_TRANSACTION.replace("\n  ", " "));
    long each = HELD / 2 / 3 / CLIENTS;
    ProcessBuilder command =
        new ProcessBuilder(
                "/usr/bin/pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + CLIENTS,
                "--jobs=2",
                "--time=" + SECONDS,
                "--file=" + script,
                "--define=i=-1",
                "--define=each=" + each,
                "--define=base=" + (base + turn * each * CLIENTS),
                "--host=localhost",
                "--port=" + server.port(),
                "--username=" + database.user(),
                database.url().substring(database.url().lastIndexOf('/') + 1))
            .redirectErrorStream(true);
    command.environment().put("PGPASSWORD", database.password());
    Process run = command.start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).as(said).isZero();
    Matcher rate = Pattern.compile("tps = ([0-9.]+)").matcher(said);
    assertThat(rate.find()).as(said).isTrue();
    return 2 * Double.parseDouble(rate.group(1));
  }
}
