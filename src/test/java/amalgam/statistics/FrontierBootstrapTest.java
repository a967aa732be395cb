package amalgam.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import amalgam.statistics.ParetoFrontier.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrontierBootstrapTest {

  private static final Point ORIGIN = new Point(0, 0);
  private static final Point GREATEST = new Point(10, 1);
  private static final int RESAMPLES = 200;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 30);
  }

  @Test
  void whoIsBetterInEveryClusterIsNeverDominatedAndTheOtherAlways() {
    FrontierUncertainty uncertainty =
        bootstrap(1)
            .of(
                List.of(
                    new Contender("a", row(3, 4), row(1, 1), row(5, 6), row(1, 1)),
                    new Contender("b", row(1, 2), row(1, 1), row(1, 2), row(1, 1))),
                ORIGIN,
                GREATEST);
    assertThat(uncertainty.nonDominated()).containsExactly(1.0, 0.0);
    assertThat(uncertainty.hypervolumes()).containsOnlyKeys("a", "b");
    assertThat(uncertainty.hypervolumes().get("a").estimate()).isEqualTo(3.5 * 5.5);
    assertThat(uncertainty.hypervolume().estimate()).isEqualTo(3.5 * 5.5);
  }

  @Test
  void oneSureOfEachAxisMakesBothNonDominated() {
    FrontierUncertainty uncertainty =
        bootstrap(1)
            .of(
                List.of(
                    new Contender("a", row(3, 4), row(1, 1), row(1, 2), row(1, 1)),
                    new Contender("b", row(1, 2), row(1, 1), row(3, 4), row(1, 1))),
                ORIGIN,
                GREATEST);
    assertThat(uncertainty.nonDominated()).containsExactly(1.0, 1.0);
  }

  @Test
  void whoWasNotObservedHasNeitherAShareNorAnArea() {
    FrontierUncertainty uncertainty =
        bootstrap(1)
            .of(
                List.of(
                    new Contender("a", row(3, 4), row(1, 1), row(1, 2), row(1, 1)),
                    new Contender("b", row(0, 0), row(0, 0), row(0, 0), row(0, 0))),
                ORIGIN,
                GREATEST);
    assertThat(uncertainty.nonDominated().getFirst()).isEqualTo(1);
    assertThat(uncertainty.nonDominated().getLast()).isNaN();
    assertThat(uncertainty.hypervolumes().get("b")).isEqualTo(Estimate.NONE);
    assertThat(bootstrap(1).of(List.of(), ORIGIN, GREATEST).hypervolume()).isEqualTo(Estimate.NONE);
  }

  @Test
  void whatNeverSucceededStandsAtTheReferenceAndMayBeBetterThanItWas() {
    double[] none = new double[30];
    double[] eight = new double[30];
    Arrays.fill(eight, 8);
    Estimate area =
        bootstrap(1)
            .of(List.of(new Contender("a", none, none, none, eight)), ORIGIN, GREATEST)
            .hypervolume();
    assertThat(area.estimate()).isZero();
    assertThat(area.low()).isZero();
    // All that is well-formed is in the one more bundle, whose weight has Clopper and Pearson's
    // end.
    assertThat(area.high()).isCloseTo(10 * (1 - Math.pow(0.025, 1.0 / 30)), within(0.2));
    assertThat(area.n()).isEqualTo(240);
  }

  @Test
  void fewSuccessesLeaveTheUpperEndOpenAndManyDoNot() {
    assertThat(area(3).high()).isGreaterThan(1.2 * mirrored(3).high());
    assertThat(area(25).high()).isEqualTo(mirrored(25).high());
    assertThat(area(3).low()).isEqualTo(Math.max(0, mirrored(3).low()));
  }

  /** Of 60 bundles so many reach the same, the others nothing. */
  private static Contender reaching(int successes) {
    double[] satisfied = new double[60];
    Arrays.fill(satisfied, 0, successes, 2);
    double[] eight = new double[60];
    Arrays.fill(eight, 8);
    return new Contender("a", eight, eight, satisfied, eight);
  }

  private static Estimate area(int successes) {
    return bootstrap(1).of(List.of(reaching(successes)), ORIGIN, GREATEST).hypervolume();
  }

  private static Estimate mirrored(int successes) {
    List<Contender> one = List.of(reaching(successes));
    double[] areas = resamples(60, 1).stream().mapToDouble(w -> area(one, w)).toArray();
    return new ResampledInterval(areas, 0.95, 60).mirrored(2.0 * successes / 480, 480);
  }

  @Test
  void ofFewClustersTheIntervalIsAsWideAsStudentsT() {
    Estimate area =
        bootstrap(1)
            .of(
                List.of(new Contender("a", row(2, 2), row(1, 1), row(1, 2), row(1, 1))),
                ORIGIN,
                GREATEST)
            .hypervolume();
    // Two areas alone of 2 and 4: a standard error of 1, and 12.7 of them with one degree.
    assertThat(area.estimate()).isEqualTo(3);
    assertThat(area.high()).isGreaterThanOrEqualTo(3 + 12.7);
    assertThat(area.low()).isZero();
  }

  @Test
  void oneClusterSaysNothingOfTheSpread() {
    Estimate area =
        bootstrap(1)
            .of(List.of(new Contender("a", row(2), row(1), row(3), row(1))), ORIGIN, GREATEST)
            .hypervolume();
    assertThat(area.estimate()).isEqualTo(6);
    assertThat(area.high()).isNaN();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theShareIsThatOfResamplesInWhichComparingAllPairsFindsNoBetterOne(long seed) {
    List<Contender> contenders = contenders(seed);
    List<int[]> resamples = resamples(contenders.getFirst().clusters(), seed);
    List<Double> shares = bootstrap(seed).of(contenders, ORIGIN, GREATEST).nonDominated();
    for (int index = 0; index < contenders.size(); index++) {
      int own = index;
      List<List<Point>> held =
          resamples.stream()
              .map(weights -> contenders.stream().map(one -> point(one, weights)).toList())
              .filter(points -> !Double.isNaN(points.get(own).y()))
              .toList();
      double undominated =
          held.stream()
              .filter(points -> points.stream().noneMatch(p -> dominates(p, points.get(own))))
              .count();
      assertThat(shares.get(index)).isCloseTo(undominated / held.size(), within(1e-12));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theIntervalIsTheMirroredOneOfTheSameResamples(long seed) {
    List<Contender> contenders = contenders(seed);
    int clusters = contenders.getFirst().clusters();
    double[] areas =
        resamples(clusters, seed).stream().mapToDouble(w -> area(contenders, w)).toArray();
    int[] once = new int[clusters];
    Arrays.fill(once, 1);
    double estimate = area(contenders, once);
    Estimate mirrored = new ResampledInterval(areas, 0.95, clusters).mirrored(estimate, 1);
    Estimate area = bootstrap(seed).of(contenders, ORIGIN, GREATEST).hypervolume();
    assertThat(area.estimate()).isCloseTo(estimate, within(1e-9));
    assertThat(area.low()).isCloseTo(Math.max(0, mirrored.low()), within(1e-9));
    assertThat(area.high()).isCloseTo(mirrored.high(), within(1e-9));
  }

  @Test
  void refusesColumnsOfDifferentLengths() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contender("a", row(1), row(1, 2), row(1), row(1)));
    Contender one = new Contender("a", row(1), row(1), row(1), row(1));
    Contender two = new Contender("a", row(1, 1), row(1, 1), row(1, 1), row(1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bootstrap(1).of(List.of(one, two), ORIGIN, GREATEST));
    assertThatIllegalArgumentException().isThrownBy(() -> new FrontierBootstrap(1, 100, 1));
  }

  private static FrontierBootstrap bootstrap(long seed) {
    return new FrontierBootstrap(0.95, RESAMPLES, seed);
  }

  private static double[] row(double... values) {
    return values;
  }

  private static List<int[]> resamples(int clusters, long seed) {
    List<int[]> drawn = new ArrayList<>();
    new ClusterBootstrap(0.95, RESAMPLES, seed)
        .statistic(
            clusters,
            clusters,
            weights -> {
              drawn.add(weights.clone());
              return 0;
            });
    return drawn.subList(1, drawn.size());
  }

  private static Point point(Contender one, int[] weights) {
    double xCount = ClusterBootstrap.dot(weights, one.xCounts());
    double yCount = ClusterBootstrap.dot(weights, one.yCounts());
    return new Point(
        xCount == 0 ? 0 : ClusterBootstrap.dot(weights, one.xSums()) / xCount,
        ClusterBootstrap.dot(weights, one.ySums()) / yCount);
  }

  private static boolean dominates(Point one, Point other) {
    return one.x() >= other.x() && one.y() >= other.y() && !one.equals(other);
  }

  /** The area as a sum over the grid that all coordinates span. */
  private static double area(List<Contender> contenders, int[] weights) {
    List<Point> points =
        contenders.stream().map(one -> point(one, weights)).filter(point -> point.y() > 0).toList();
    double[] xs = points.stream().mapToDouble(Point::x).sorted().toArray();
    double area = 0;
    double left = 0;
    for (double x : xs) {
      double height =
          points.stream().filter(p -> p.x() >= x).mapToDouble(Point::y).max().orElseThrow();
      area += (x - left) * height;
      left = x;
    }
    return area;
  }

  /** Up to 7 contenders over many clusters, whole numbers, some clusters not observed. */
  private static List<Contender> contenders(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    int clusters = random.nextInt(70, 90);
    List<Contender> contenders = new ArrayList<>();
    for (int left = random.nextInt(1, 8); left > 0; left--) {
      double[][] columns = new double[4][clusters];
      for (int cluster = 0; cluster < clusters; cluster++) {
        columns[3][cluster] = cluster > 0 && random.nextInt(4) == 0 ? 0 : 4;
        columns[2][cluster] = columns[3][cluster] == 0 ? 0 : random.nextInt(5);
        columns[1][cluster] = columns[3][cluster] == 0 ? 0 : random.nextInt(3);
        columns[0][cluster] = columns[1][cluster] * random.nextInt(1, 4);
      }
      contenders.add(new Contender("one", columns[0], columns[1], columns[2], columns[3]));
    }
    return contenders;
  }
}
