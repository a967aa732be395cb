package amalgam.leaderboard.agreement;

import amalgam.rating.Axis;
import amalgam.rating.ScaleRating;
import amalgam.rating.assignment.ScalePoints;
import amalgam.statistics.ClusterBootstrap;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Means of points on scales. What one rater gives hangs together: some are strict, some mild. */
final class PointsComputation {

  private record Asked(EntrantId entrant, Axis axis) {}

  private final Map<Asked, ClusterSums> sums = new HashMap<>();

  /** Takes an answer in, if it counts. */
  void add(ScaleRating rating) {
    if (rating.counts()) {
      sums.computeIfAbsent(
              new Asked(rating.side().entrant(), rating.axis()), asked -> new ClusterSums())
          .add(rating.rater(), rating.points(), 1);
    }
  }

  /** Of each entrant on each axis that anybody was asked about, in the order of the entrants. */
  List<MeanPoints> means(List<Entrant> entrants, ClusterBootstrap bootstrap) {
    List<MeanPoints> means = new ArrayList<>();
    for (Entrant entrant : entrants) {
      for (Axis axis : Axis.values()) {
        ClusterSums given = sums.get(new Asked(entrant.id(), axis));
        if (given != null) {
          means.add(
              new MeanPoints(
                  entrant,
                  axis,
                  given.clusters(),
                  given.mean(bootstrap).within(ScalePoints.LEAST, ScalePoints.MOST)));
        }
      }
    }
    return means;
  }
}
