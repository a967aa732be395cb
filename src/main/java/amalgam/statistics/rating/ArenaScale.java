package amalgam.statistics.rating;

/** The scale of boards: 400 points are odds of ten to one, and 1000 is the mean of the rated. */
public final class ArenaScale {

  public static final double POINTS = 400 / Math.log(10);
  public static final double CENTRE = 1000;

  private ArenaScale() {}

  /** A strength on the arena scale. */
  public static double rating(double strength) {
    return CENTRE + POINTS * strength;
  }
}
