package amalgam.benchmark;

import amalgam.statistics.Contender;
import amalgam.statistics.FrontierBootstrap;
import amalgam.statistics.FrontierUncertainty;
import amalgam.statistics.ParetoFrontier.Point;
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

/**
 * A board's frontier, its hypervolumes and P(non-dominated): 300 entrants of 50 contestants, 1,000
 * resamples. Aim: at most half a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FrontierBootstrapBenchmark {

  private static final int ENTRANTS = 300;
  private static final int CONTESTANTS = 50;

  @Param({"100", "500"})
  private int bundles;

  private final List<Contender> contenders = new ArrayList<>();
  private final FrontierBootstrap bootstrap = new FrontierBootstrap(0.95, 1000, 1);

  /** Draws entrants that trade one axis for the other, 8 answers a bundle. */
  @Setup
  public void draw() {
    RandomGenerator random = new SplittableRandom(1);
    for (int entrant = 0; entrant < ENTRANTS; entrant++) {
      double trade = random.nextDouble();
      double[][] columns = new double[4][bundles];
      for (int bundle = 0; bundle < bundles; bundle++) {
        columns[1][bundle] = random.nextInt(9);
        columns[0][bundle] = columns[1][bundle] * (4 + 2 * trade + random.nextGaussian());
        columns[3][bundle] = 8;
        columns[2][bundle] = 8 * (1 - trade * trade) * random.nextDouble();
      }
      contenders.add(
          new Contender(
              "contestant " + entrant % CONTESTANTS,
              columns[0],
              columns[1],
              columns[2],
              columns[3]));
    }
  }

  @Benchmark
  public FrontierUncertainty resample() {
    return bootstrap.of(contenders, new Point(0, 0), new Point(10, 1));
  }
}
