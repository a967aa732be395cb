package amalgam.benchmark;

import amalgam.statistics.rating.BradleyTerry;
import amalgam.statistics.rating.BradleyTerryFit;
import amalgam.statistics.rating.FitSettings;
import amalgam.statistics.rating.Outcome;
import amalgam.statistics.rating.PairwiseVote;
import amalgam.statistics.rating.Ratings;
import amalgam.statistics.rating.TieModel;
import amalgam.statistics.rating.VoteTally;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Ratings of 200 models from 2,000,000 votes that are counted already: 20,000 raters of 100 votes,
 * 5,000 prompts. The aims: fit and clustered intervals within 100 ms, a refit after one vote within
 * 10 ms. With the system property {@code amalgam.benchmark.votes} the votes are written to that
 * file as pair counts (left, right, outcome, votes), so that other programs can fit the same.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class RatingBenchmark {

  private static final int MODELS = 200;
  private static final int VOTES = 2_000_000;
  private static final int RATERS = 20_000;
  private static final int PROMPTS = 5_000;

  private final BradleyTerry bradleyTerry = new BradleyTerry(FitSettings.STANDARD);
  private final RandomGenerator random = new SplittableRandom(1);
  private VoteTally tally;
  private BradleyTerryFit fit;

  /** Casts the votes. */
  @Setup
  public void vote() throws IOException {
    tally = new VoteTally(MODELS, 0);
    int[][][] counts = new int[MODELS][MODELS][Outcome.values().length];
    for (int vote = 0; vote < VOTES; vote++) {
      PairwiseVote cast = draw();
      tally.add(cast);
      counts[cast.left()][cast.right()][cast.outcome().ordinal()]++;
    }
    fit = bradleyTerry.fit(tally);
    String file = System.getProperty("amalgam.benchmark.votes");
    if (file != null) {
      write(counts, Path.of(file));
    }
  }

  private PairwiseVote draw() {
    int left = random.nextInt(MODELS);
    int right = (left + 1 + random.nextInt(MODELS - 1)) % MODELS;
    double preferred = TieModel.preference(strength(left) - strength(right) + 0.1);
    double place = random.nextDouble();
    boolean tied = Math.abs(place - preferred) < 0.2 * Math.min(preferred, 1 - preferred);
    Outcome decided = place < preferred ? Outcome.LEFT : Outcome.RIGHT;
    Outcome outcome = tied ? Outcome.TIE : decided;
    return PairwiseVote.of(left, right, outcome, random.nextInt(RATERS), random.nextInt(PROMPTS));
  }

  private static double strength(int model) {
    return 3.0 * model / MODELS;
  }

  private static void write(int[][][] counts, Path file) throws IOException {
    try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
      for (int left = 0; left < MODELS; left++) {
        for (int right = 0; right < MODELS; right++) {
          for (Outcome outcome : Outcome.values()) {
            int votes = counts[left][right][outcome.ordinal()];
            if (votes > 0) {
              writer.println(left + "," + right + "," + outcome + "," + votes);
            }
          }
        }
      }
    }
  }

  /** The strengths alone. */
  @Benchmark
  public BradleyTerryFit fit() {
    return bradleyTerry.fit(tally);
  }

  /** Strengths, intervals clustered by rater and prompt, ranks. */
  @Benchmark
  public Ratings fitWithClusteredIntervals() {
    return new Ratings(bradleyTerry.fit(tally), FitSettings.STANDARD);
  }

  /** One more vote, and the strengths again from those before. */
  @Benchmark
  public BradleyTerryFit refitAfterOneVote() {
    tally.add(draw());
    fit = bradleyTerry.refit(tally, fit);
    return fit;
  }
}
