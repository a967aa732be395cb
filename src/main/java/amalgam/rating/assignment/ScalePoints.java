package amalgam.rating.assignment;

/**
 * How good a rater finds either proposal on one axis.
 *
 * @param left 1 to 7
 * @param right 1 to 7
 */
public record ScalePoints(int left, int right) {

  public static final int LEAST = 1;
  public static final int MOST = 7;

  public ScalePoints {
    if (Math.min(left, right) < LEAST || Math.max(left, right) > MOST) {
      throw new AssignmentException(
          AssignmentException.Reason.NOT_ANSWERED,
          "A scale goes from 1 to 7, but %d and %d are given.".formatted(left, right));
    }
  }
}
