package amalgam.rating.quality;

/**
 * So many of so many.
 *
 * @param of how many there are
 */
public record Share(long count, long of) {

  static final Share NONE = new Share(0, 0);

  Share plus(boolean counts) {
    return new Share(count + (counts ? 1 : 0), of + 1);
  }

  /** From 0 to 1; NaN of nothing. */
  public double value() {
    return (double) count / of;
  }

  /** How many do not count. */
  public long rest() {
    return of - count;
  }
}
