package amalgam.rating.assignment;

import amalgam.rating.Axis;
import amalgam.rating.Rater;
import java.time.Duration;
import java.util.Map;

/** How good a rater finds the two proposals of an assignment. */
public record ScaleAnswer(
    StoredAssignment assignment, Rater rater, Map<Axis, ScalePoints> points, Duration took) {

  public ScaleAnswer {
    points = Map.copyOf(points);
  }
}
