package amalgam.rating.assignment;

/** Orders that look random and are the same wherever they are asked for. */
public final class Mixing {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Mixing() {}

  /** A number that two others decide, by the finaliser of SplitMix64 (Steele and others, 2014). */
  public static long of(long one, long other) {
    long mixed = one * GOLDEN + other;
    mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }
}
