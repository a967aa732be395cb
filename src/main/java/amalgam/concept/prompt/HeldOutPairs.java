package amalgam.concept.prompt;

/**
 * Which endpoint pairs belong to evaluation. The rule is a fixed hash of the unordered pair, so
 * every prompt set, whatever its seed, draws from pairs that no training prompt of any model was
 * about. A held-out pair may still occur <em>inside</em> a longer training walk.
 */
public final class HeldOutPairs {

  /** One pair in this many is held out. */
  public static final int ONE_IN = 8;

  private HeldOutPairs() {}

  /** Whether the pair of concepts, in either order, is reserved for evaluation. */
  public static boolean contains(int one, int other) {
    long pair = ((long) Math.min(one, other) << 32) | Math.max(one, other);
    return Long.remainderUnsigned(mix(pair), ONE_IN) == 0;
  }

  // The finaliser of SplitMix64 (Steele, Lea, Flood 2014): neighbouring pairs get unrelated values.
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
