package amalgam.rating.rater.persistence;

import amalgam.rating.Axis;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Axes in one column, joined by {@code |}. */
public final class AxisList {

  private AxisList() {}

  /** Always in the same order. */
  public static String join(Collection<Axis> axes) {
    return axes.stream().sorted().map(Axis::word).collect(Collectors.joining("|"));
  }

  public static Set<Axis> parse(String joined) {
    return Arrays.stream(joined.split("\\|"))
        .map(Axis::ofWord)
        .collect(Collectors.toUnmodifiableSet());
  }
}
