package amalgam.leaderboard.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Numbers things from 0 without gaps, in the order in which they first come.
 *
 * @param <T> things
 */
final class Numbering<T> {

  private final Map<T, Integer> numbers = new HashMap<>();

  int of(T thing) {
    return numbers.computeIfAbsent(thing, key -> numbers.size());
  }

  void forEach(ObjIntConsumer<T> reader) {
    numbers.forEach(reader::accept);
  }
}
