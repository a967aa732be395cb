package amalgam.statistics;

import amalgam.statistics.ParetoFrontier.Point;
import java.util.List;
import java.util.stream.IntStream;

/** The hypervolume of some contenders as it depends on how much each cluster weighs. */
record WeighedArea(List<Contender> contenders, Point reference) {

  double of(double[] weights) {
    return ParetoFrontier.hypervolume(
        contenders.stream().map(one -> one.point(weights, reference)).toList(), reference);
  }

  private int clusters() {
    return contenders.getFirst().clusters();
  }

  private double alone(int cluster) {
    return ParetoFrontier.hypervolume(
        contenders.stream().map(one -> one.alone(cluster, reference)).toList(), reference);
  }

  /** Clusters that have an area of their own. */
  long successes() {
    return IntStream.range(0, clusters()).filter(cluster -> alone(cluster) > 0).count();
  }

  /** With one more cluster like the one whose own area is the greatest. */
  WeighedArea withBest() {
    double greatest = Double.NEGATIVE_INFINITY;
    int best = 0;
    for (int cluster = 0; cluster < clusters(); cluster++) {
      double area = alone(cluster);
      if (area > greatest) {
        greatest = area;
        best = cluster;
      }
    }
    int again = best;
    return new WeighedArea(
        contenders.stream().map(one -> one.withAgain(again)).toList(), reference);
  }

  /** With one more cluster in which all of them stand at a point. */
  WeighedArea withAll(Point point) {
    return new WeighedArea(contenders.stream().map(one -> one.withAll(point)).toList(), reference);
  }
}
