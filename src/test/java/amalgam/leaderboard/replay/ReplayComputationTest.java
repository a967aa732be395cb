package amalgam.leaderboard.replay;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.DecodingSettings;
import amalgam.creativity.CreativityWeights;
import amalgam.creativity.WalkRules;
import amalgam.leaderboard.Attainable;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.HopSensitivity;
import amalgam.leaderboard.Measure;
import amalgam.leaderboard.PlayOrder;
import amalgam.leaderboard.PlayedBlock;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantEvent;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentSettings;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ReplayComputationTest {

  private static final Attainable ATTAINABLE = new Attainable(10, 1, 10);
  private static final ClusterBootstrap BOOTSTRAP = new ClusterBootstrap(0.95, 100, 1);

  private final List<ContestantStanding> contestants = new ArrayList<>();
  private final List<PlayedBlock> blocks = new ArrayList<>();
  private final List<BundleSums> sums = new ArrayList<>();
  private final SortedMap<Instant, Long> judged = new TreeMap<>();
  private final List<EntrantEvent> events = new ArrayList<>();

  private void enter(String name, ContestantKind kind) {
    int ordinal = contestants.size();
    Entrant entrant =
        new Entrant(
            new EntrantId(ordinal + 1),
            new TournamentId(1),
            ordinal,
            name,
            DecodingSettings.GREEDY,
            1,
            null,
            null,
            false,
            null);
    contestants.add(
        new ContestantStanding(
            new Contestant(name, name, name, kind, null, null),
            List.of(
                new EntrantStanding(
                    entrant, Map.of(), Estimate.NONE, Estimate.NONE, Map.of(), 0, 100)),
            Estimate.NONE));
  }

  /** So many proposals to that bundle, each of that C; its prompt is its own. */
  private void play(int entrant, int bundle, int samples, double creativity) {
    EntrantId id = new EntrantId(entrant);
    blocks.add(new PlayedBlock(id, bundle, bundle + 1));
    double sum = samples * creativity;
    sums.add(
        new BundleSums(
            id, bundle, samples, samples, samples, sum, sum, samples, samples, sum, 0, 0, 0, 0, 0));
  }

  private Replay replay(int mostFrames) {
    Tournament tournament =
        new Tournament(
            new TournamentId(1),
            "Written",
            "space",
            TournamentStatus.FINISHED,
            null,
            Visibility.PUBLIC,
            new TournamentSettings(1, CreativityWeights.STANDARD, WalkRules.STANDARD, 1),
            "",
            Instant.EPOCH,
            Instant.EPOCH);
    Board end =
        new Board(
            tournament,
            BoardQuery.WHOLE,
            contestants,
            List.of(),
            0,
            new HopSensitivity(1, Estimate.NONE, Estimate.NONE, List.of(), List.of()));
    List<TournamentPrompt> prompts =
        IntStream.range(0, 50).mapToObj(ReplayComputationTest::prompt).toList();
    return new ReplayComputation(
            end,
            new PlayOrder(prompts, blocks),
            sums,
            new Chronicle(judged, events),
            ATTAINABLE,
            BOOTSTRAP)
        .replay(mostFrames);
  }

  private static TournamentPrompt prompt(int bundle) {
    return new TournamentPrompt(
        new PromptId(bundle), bundle, bundle, 1, "a", "b", List.of(), List.of(), 0, null, null);
  }

  private static double creativity(Board frame, String contestant) {
    return frame.contestants().stream()
        .filter(one -> one.contestant().id().equals(contestant))
        .findFirst()
        .orElseThrow()
        .reference()
        .of(Measure.CREATIVITY)
        .estimate();
  }

  /** The first leads until the fourth of six bundles, with which the second passes it. */
  private void race() {
    enter("first", ContestantKind.TRANSFORMER);
    enter("second", ContestantKind.TRANSFORMER);
    enter("optimiser", ContestantKind.BASELINE);
    play(1, 0, 10, 4);
    play(2, 0, 10, 2);
    play(3, 0, 10, 9);
    play(2, 1, 10, 10);
    play(1, 1, 10, 4);
    play(3, 1, 10, 9);
  }

  @Test
  void standingsAreWhatHadBeenJudgedByThen() {
    race();
    Replay replay = replay(6);

    assertThat(replay.frames())
        .extracting(Board::judged)
        .containsExactly(10L, 20L, 30L, 40L, 50L, 60L);
    assertThat(replay.frames()).hasSize(6);
    assertThat(creativity(replay.frames().get(0), "first")).isEqualTo(4);
    assertThat(creativity(replay.frames().get(0), "second")).isNaN();
    assertThat(creativity(replay.frames().get(1), "second")).isEqualTo(2);
    assertThat(creativity(replay.frames().get(3), "second")).isEqualTo(6);
    assertThat(replay.frames().get(1).contestants())
        .extracting(one -> one.contestant().id())
        .containsExactly("first", "second", "optimiser");
    assertThat(replay.frames().getLast().contestants())
        .extracting(one -> one.contestant().id())
        .containsExactly("optimiser", "second", "first");
  }

  @Test
  void whoLedAndSinceWhenTheOrderStandsIsAboutThoseThatCompete() {
    race();
    Replay replay = replay(6);

    assertThat(replay.leads())
        .extracting(lead -> lead.contestant().id() + " " + lead.from() + "–" + lead.to())
        .containsExactly("first 0–3", "second 3–6");
    assertThat(replay.settled()).isEqualTo(3);
    assertThat(replay.share(replay.settled())).isEqualTo(40.0 / 60);
  }

  @Test
  void whatBecameOfAnEntrantShowsFromWhenItHappened() {
    race();
    for (int bundle = 1; bundle <= 6; bundle++) {
      judged.put(Instant.ofEpochSecond(10 * bundle), 10L);
    }
    event(1, 5, EntrantEvent.What.ENTERED, null);
    event(1, 25, EntrantEvent.What.WITHDRAWN, "gone");
    event(1, 45, EntrantEvent.What.RERUN, null);
    Replay replay = replay(6);

    assertThat(replay.frames().stream().map(frame -> state(frame, "first")))
        .startsWith("in", "in", "withdrawn: gone", "withdrawn: gone", "re-run");
    assertThat(state(replay.frames().getLast(), "first"))
        .as("the end is the board as it is")
        .isEqualTo("in");
  }

  private void event(int entrant, long at, EntrantEvent.What what, String reason) {
    events.add(new EntrantEvent(new EntrantId(entrant), Instant.ofEpochSecond(at), what, reason));
  }

  private static String state(Board frame, String contestant) {
    Entrant entrant =
        frame.contestants().stream()
            .filter(one -> one.contestant().id().equals(contestant))
            .findFirst()
            .orElseThrow()
            .reference()
            .entrant();
    if (entrant.withdrawalReason() != null) {
      return "withdrawn: " + entrant.withdrawalReason();
    }
    return entrant.rerunAt() == null ? "in" : "re-run";
  }

  @Test
  void theFrameOfALinkIsTheNearestToWhatHadBeenJudgedThen() {
    race();
    Replay few = replay(3);
    Replay many = replay(6);

    assertThat(few.nearest(20)).isZero();
    assertThat(few.nearest(39)).isEqualTo(1);
    assertThat(many.nearest(few.frames().get(1).judged())).isEqualTo(3);
    assertThat(many.nearest(1_000)).isEqualTo(5);
  }

  @Test
  void withoutModelsBaselinesCompete() {
    enter("walk", ContestantKind.BASELINE);
    enter("path", ContestantKind.BASELINE);
    play(1, 0, 1, 1);
    play(2, 0, 1, 5);

    assertThat(replay(10).leads()).hasSize(2);
    assertThat(replay(10).settled()).isEqualTo(1);
  }

  @Test
  void stepsAreAboutEquallyManyProposalsAndNeverMoreThanAskedFor() {
    enter("one", ContestantKind.TRANSFORMER);
    for (int bundle = 0; bundle < 50; bundle++) {
      play(1, bundle, bundle == 20 ? 60 : 1, 3);
    }
    Replay replay = replay(10);

    // 109 proposals; the large bundle alone is worth five steps.
    assertThat(replay.frames()).extracting(Board::judged).containsExactly(11L, 80L, 88L, 99L, 109L);
  }

  @Test
  void whereNothingIsJudgedThereIsNothingToPlay() {
    enter("one", ContestantKind.TRANSFORMER);
    Replay replay = replay(10);

    assertThat(replay.frames()).isEmpty();
    assertThat(replay.leads()).isEmpty();
    assertThat(replay.settled()).isEqualTo(-1);
  }

  /** Each frame against computing it from the start, and the order against ordering anew. */
  @RepeatedTest(20)
  void everyFrameIsTheBoardOfWhatWasJudgedByThen(RepetitionInfo repetition) {
    UniformRandomProvider random =
        RandomSource.XO_RO_SHI_RO_128_PP.create(repetition.getCurrentRepetition());
    int entrants = random.nextInt(2, 5);
    for (int entrant = 1; entrant <= entrants; entrant++) {
      enter("model-" + entrant, ContestantKind.TRANSFORMER);
    }
    for (int bundle = 0; bundle < 12; bundle++) {
      for (int entrant = 1; entrant <= entrants; entrant++) {
        play(entrant, bundle, random.nextInt(1, 5), random.nextDouble(1, 9));
      }
    }
    Replay replay = replay(random.nextInt(1, 20));

    for (Board frame : replay.frames()) {
      List<BundleSums> until = new ArrayList<>();
      long judged = 0;
      for (BundleSums one : sums) {
        if (judged < frame.judged()) {
          judged += one.samples();
          until.add(one);
        }
      }
      assertThat(judged).isEqualTo(frame.judged());
      for (ContestantStanding standing : frame.contestants()) {
        EntrantId id = standing.reference().entrant().id();
        List<BundleSums> own =
            until.stream()
                .filter(one -> one.entrant().equals(id))
                .sorted(Comparator.comparingInt(BundleSums::bundle))
                .toList();
        for (Measure measure : Replay.MEASURES) {
          assertThat(standing.reference().of(measure))
              .isEqualTo(BundleSums.estimate(measure, own, ATTAINABLE, BOOTSTRAP));
        }
      }
    }
    assertThat(replay.frames().getLast().judged())
        .isEqualTo(sums.stream().mapToLong(BundleSums::samples).sum());
  }
}
