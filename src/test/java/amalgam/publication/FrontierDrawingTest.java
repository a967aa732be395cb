package amalgam.publication;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.DecodingSettings;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.FrontierPoint;
import amalgam.leaderboard.Measure;
import amalgam.statistics.Estimate;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a frame in somebody's page weighs, and what it does not leave out. */
class FrontierDrawingTest {

  private static final Logger LOG = LoggerFactory.getLogger(FrontierDrawingTest.class);

  /** So many contestants with so many settings each, as a large family on a board. */
  private static List<ContestantStanding> board(int contestants, int settings) {
    SplittableRandom random = new SplittableRandom(7);
    List<ContestantStanding> board = new ArrayList<>();
    for (int one = 0; one < contestants; one++) {
      List<EntrantStanding> entrants = new ArrayList<>();
      for (int setting = 0; setting < settings; setting++) {
        double novelty = 4 + 0.2 * one + setting + random.nextDouble();
        double satisfaction = 0.9 - 0.1 * setting - 0.2 * random.nextDouble();
        entrants.add(standing(one, setting, novelty, satisfaction, null, null));
      }
      board.add(
          new ContestantStanding(
              new Contestant(
                  "letters-d4-w%d".formatted(16 + 8 * one),
                  "Letters d4 w%d".formatted(16 + 8 * one),
                  "Letters",
                  ContestantKind.TRANSFORMER,
                  30_000L * (1 + one),
                  null),
              entrants,
              Estimate.NONE));
    }
    return board;
  }

  private static EntrantStanding standing(
      int contestant,
      int setting,
      double novelty,
      double satisfaction,
      @Nullable String withdrawn,
      @Nullable Instant rerun) {
    return new EntrantStanding(
        new Entrant(
            new EntrantId(100L * contestant + setting),
            new TournamentId(1),
            setting,
            "letters",
            new DecodingSettings(0, 0, 1, false, 1 + setting),
            1,
            null,
            withdrawn,
            false,
            rerun),
        Map.of(
            Measure.NOVELTY,
            new Estimate(novelty, novelty - 0.4, novelty + 0.5, 240),
            Measure.SATISFACTION,
            new Estimate(satisfaction, satisfaction - 0.06, satisfaction + 0.05, 240),
            Measure.CREATIVITY,
            new Estimate(3 * novelty, 2 * novelty, 4 * novelty, 240)),
        Estimate.NONE,
        Estimate.NONE,
        Map.of(),
        240,
        withdrawn == null && rerun == null ? 240 : 241);
  }

  private static List<FrontierPoint> frontier() {
    return IntStream.range(0, 240)
        .mapToObj(one -> new FrontierPoint(6 + one / 40.0, Math.sqrt(1 - one / 240.0), 0))
        .toList();
  }

  @Test
  void aFrameOfALargeBoardIsAFewKilobytesAsItTravels() throws IOException {
    FrontierDrawing drawing = new FrontierDrawing(board(12, 5), frontier());
    String frame = FrontierDrawing.style() + drawing.svg() + drawing.legend();
    int plain = frame.getBytes(StandardCharsets.UTF_8).length;
    int packed = packed(frame);
    LOG.info("12 contestants, 60 settings: {} bytes, {} packed", plain, packed);
    assertThat(frame).doesNotContain(".0\"", ".0 ");
    assertThat(plain).isLessThan(16_000);
    assertThat(packed).isLessThan(5_000);
  }

  private static int packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
      packing.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  @Test
  void everyPointHasItsNumbersAndWhatBecameOfIt() {
    ContestantStanding one = board(1, 1).getFirst();
    FrontierDrawing drawing =
        new FrontierDrawing(
            List.of(
                new ContestantStanding(
                    one.contestant(),
                    List.of(
                        standing(0, 0, 5, 0.5, "gone", null),
                        standing(0, 1, 6, 0.4, null, Instant.EPOCH)),
                    Estimate.NONE)),
            List.of(),
            Measure.NOVELTY,
            Measure.CREATIVITY);
    assertThat(drawing.svg())
        .contains("novelty 5.00 (4.60–5.50), creativity 15.0 (10.0–20.0), n = 240, withdrawn: gone")
        .contains(", re-run, provisional</title>")
        .contains(">Creativity</text>");
    assertThat(drawing.legend())
        .contains("(1 of 2 re-run, 1 of 2 withdrawn, 1 of 2 provisional)</li>");
  }
}
