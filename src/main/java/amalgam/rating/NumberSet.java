package amalgam.rating;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** A set of numbers that lie close together, however great they are; not negative. */
final class NumberSet {

  private static final int PAGE_BITS = 16;

  private final Map<Long, BitSet> pages = new HashMap<>();
  private long size;

  /** Takes a number in; whether it was not in before. */
  boolean add(long number) {
    return set(number, true);
  }

  /** Takes a number out; whether it was in. */
  boolean remove(long number) {
    return set(number, false);
  }

  private boolean set(long number, boolean isIn) {
    BitSet page = pages.computeIfAbsent(number >> PAGE_BITS, key -> new BitSet());
    int place = (int) (number & ((1 << PAGE_BITS) - 1));
    boolean changes = page.get(place) != isIn;
    if (changes) {
      page.set(place, isIn);
      size += isIn ? 1 : -1;
    }
    return changes;
  }

  long size() {
    return size;
  }

  void clear() {
    pages.clear();
    size = 0;
  }
}
