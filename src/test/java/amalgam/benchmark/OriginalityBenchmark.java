package amalgam.benchmark;

import amalgam.leaderboard.originality.OriginalityOfWalks;
import amalgam.leaderboard.originality.OriginalitySums;
import amalgam.leaderboard.originality.ValidAnswer;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The originality of a board's valid walks: 300 entrants of 50 contestants, 400 prompts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class OriginalityBenchmark {

  private static final int ENTRANTS = 300;
  private static final int CONTESTANTS = 50;
  private static final int PROMPTS = 400;
  private static final int CONCEPTS = 40;

  /** Valid answers of an entrant to a prompt. */
  @Param({"1", "4"})
  private int samples;

  private final List<ValidAnswer> walks = new ArrayList<>();

  /** Draws walks of 2 to 6 hops over some dozens of concepts around a prompt's two ends. */
  @Setup
  public void draw() {
    RandomGenerator random = new SplittableRandom(1);
    for (int prompt = 0; prompt < PROMPTS; prompt++) {
      for (int entrant = 0; entrant < ENTRANTS; entrant++) {
        for (int sample = 0; sample < samples; sample++) {
          walks.add(
              new ValidAnswer(
                  new EntrantId(entrant),
                  "contestant " + entrant % CONTESTANTS,
                  new PromptId(prompt),
                  prompt / 4,
                  1 + prompt % 4,
                  walk(random)));
        }
      }
    }
  }

  private static String walk(RandomGenerator random) {
    StringBuilder walk = new StringBuilder("start");
    int between = random.nextInt(1, 6);
    for (int place = 0; place < between; place++) {
      // The lower, the more often: some ways are taken by many.
      int concept = random.nextInt(1 + random.nextInt(CONCEPTS));
      walk.append("|r|").append(concept);
    }
    return walk.append("|r|end").toString();
  }

  @Benchmark
  public List<OriginalitySums> measure() {
    OriginalityOfWalks originality = new OriginalityOfWalks();
    walks.forEach(originality::add);
    return originality.sums();
  }
}
