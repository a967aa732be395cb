package amalgam.platform.job;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What a job is about: numbers from the whole to the part, such as tournament, entrant and block.
 *
 * @param path at least one number
 */
public record JobKey(List<Long> path) {

  public JobKey {
    path = List.copyOf(path);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("A job is about something: its key needs a number.");
    }
  }

  public static JobKey of(long... path) {
    return new JobKey(LongStream.of(path).boxed().toList());
  }

  /** The key that {@link #toString} wrote. */
  public static JobKey parse(String text) {
    return new JobKey(Arrays.stream(text.split("\\.")).map(Long::valueOf).toList());
  }

  /** The number at a place, from 0. */
  public long part(int place) {
    return path.get(place);
  }

  /** The numbers joined by dots. */
  @Override
  public String toString() {
    return path.stream().map(String::valueOf).collect(Collectors.joining("."));
  }
}
