package amalgam.statistics.rating;

import java.util.Arrays;

/** Numbers keys 0, 1, 2… in the order of their first sight, without an object for each. */
final class LongIndex {

  private long[] keys = new long[16];
  private int[] places = new int[32];
  private int size;

  /** Number of keys seen. */
  int size() {
    return size;
  }

  /** The number of a key, a new one at its first sight. */
  int place(long key) {
    int slot = slot(key);
    if (places[slot] > 0) {
      return places[slot] - 1;
    }
    if (size == keys.length) {
      grow();
      slot = slot(key);
    }
    keys[size] = key;
    places[slot] = ++size;
    return size - 1;
  }

  /** The number of a key, −1 where it was never seen. */
  int find(long key) {
    return places[slot(key)] - 1;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & places.length - 1;
    while (places[slot] > 0 && keys[places[slot] - 1] != key) {
      slot = slot + 1 & places.length - 1;
    }
    return slot;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    places = new int[4 * size];
    for (int place = 0; place < size; place++) {
      places[slot(keys[place])] = place + 1;
    }
  }
}
