package amalgam.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.statistics.ParetoFrontier.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParetoFrontierTest {

  private static final Point ORIGIN = new Point(0, 0);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  /** The tutorial example of pygmo's hypervolume, turned around, since it minimises. */
  @Test
  void theHypervolumeIsThatOfAPublishedExample() {
    List<Point> points =
        List.of(new Point(-1, 0), new Point(-0.5, -0.5), new Point(0, -1), new Point(-1.5, -0.75));
    assertThat(ParetoFrontier.hypervolume(points, new Point(-2, -2))).isEqualTo(3.25);
  }

  @Test
  void threeStepsOfAStaircaseCoverSixSquares() {
    List<Point> steps = List.of(new Point(1, 3), new Point(2, 2), new Point(3, 1));
    assertThat(ParetoFrontier.hypervolume(steps, ORIGIN)).isEqualTo(6);
    assertThat(ParetoFrontier.of(steps)).containsExactly(steps.get(2), steps.get(1), steps.get(0));
  }

  @Test
  void equalPointsStandOnTheFrontierOnceAndDominatedOnesNever() {
    List<Point> points =
        List.of(new Point(1, 1), new Point(1, 1), new Point(1, 0.5), new Point(0.5, 1));
    assertThat(ParetoFrontier.of(points)).containsExactly(new Point(1, 1));
    assertThat(ParetoFrontier.of(List.of())).isEmpty();
  }

  @Test
  void pointsThatDoNotExceedTheReferenceAddNothing() {
    List<Point> points = List.of(new Point(3, 1), new Point(1, 3), new Point(2, 2));
    assertThat(ParetoFrontier.hypervolume(points, new Point(2, 2))).isZero();
    assertThat(ParetoFrontier.hypervolume(points, new Point(1, 1))).isEqualTo(1);
    assertThat(ParetoFrontier.hypervolume(List.of(), ORIGIN)).isZero();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theFrontierIsWhatComparingAllPairsLeaves(long seed) {
    List<Point> points = points(seed);
    Set<Point> undominated =
        points.stream()
            .filter(point -> points.stream().noneMatch(other -> dominates(other, point)))
            .collect(Collectors.toSet());
    assertThat(ParetoFrontier.of(points)).containsExactlyInAnyOrderElementsOf(undominated);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theHypervolumeIsTheAreaOfTheUnionByInclusionAndExclusion(long seed) {
    List<Point> points = points(seed);
    Point reference = new Point(-0.5, 1);
    assertThat(ParetoFrontier.hypervolume(points, reference))
        .isCloseTo(unionOfRectangles(points, reference), within(1e-6));
  }

  @Test
  void theAdditiveIndicatorIsTheLeastShiftThatReachesTheOtherSet() {
    List<Point> steps = List.of(new Point(1, 3), new Point(2, 2), new Point(3, 1));
    assertThat(ParetoFrontier.additiveEpsilon(steps, List.of(new Point(3, 3)))).isEqualTo(1);
    assertThat(ParetoFrontier.additiveEpsilon(steps, steps)).isZero();
    assertThat(ParetoFrontier.additiveEpsilon(steps, List.of(new Point(1, 1)))).isEqualTo(-1);
    assertThat(ParetoFrontier.additiveEpsilon(List.of(), steps)).isInfinite();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void raisedByTheAdditiveIndicatorASetReachesTheOtherAndByLessItDoesNot(long seed) {
    List<Point> points = points(seed);
    List<Point> others = points(seed + 1000);
    if (points.isEmpty() || others.isEmpty()) {
      return;
    }
    double epsilon = ParetoFrontier.additiveEpsilon(points, others);
    assertThat(reaches(points, epsilon + 1e-9, others)).isTrue();
    assertThat(reaches(points, epsilon - 1e-9, others)).isFalse();
  }

  private static boolean reaches(List<Point> points, double raised, List<Point> others) {
    return others.stream()
        .allMatch(
            other ->
                points.stream()
                    .anyMatch(p -> p.x() + raised >= other.x() && p.y() + raised >= other.y()));
  }

  private static boolean dominates(Point one, Point other) {
    return one.x() >= other.x() && one.y() >= other.y() && !one.equals(other);
  }

  private static double unionOfRectangles(List<Point> points, Point reference) {
    double area = 0;
    for (int subset = 1; subset < 1 << points.size(); subset++) {
      double width = Double.POSITIVE_INFINITY;
      double height = Double.POSITIVE_INFINITY;
      for (int index = 0; index < points.size(); index++) {
        if ((subset & 1 << index) != 0) {
          width = Math.min(width, Math.max(0, points.get(index).x() - reference.x()));
          height = Math.min(height, Math.max(0, points.get(index).y() - reference.y()));
        }
      }
      area += (Integer.bitCount(subset) % 2 == 0 ? -1 : 1) * width * height;
    }
    return area;
  }

  /** Up to 10 points, many on a coarse grid, so that coordinates coincide. */
  private static List<Point> points(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    List<Point> points = new ArrayList<>();
    for (int point = random.nextInt(11); point > 0; point--) {
      points.add(
          random.nextBoolean()
              ? new Point(random.nextInt(-2, 5), random.nextInt(-2, 5))
              : new Point(random.nextDouble(-2, 5), random.nextDouble(-2, 5)));
    }
    return points;
  }
}
