package amalgam.ui.component;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a contestant's data look wherever they appear: the hue says the family, lightness says size
 * within it, and the shape repeats the hue.
 *
 * @param hue which of the families' colours, from 0; −1 for a baseline
 * @param shade 0 for the smallest of its family, 1 for the largest
 * @param shape as ECharts calls it
 */
public record DataLook(int hue, double shade, String shape) {

  private static final List<String> FAMILY_SHAPES =
      List.of("circle", "diamond", "triangle", "rect", "pin", "arrow");
  private static final List<String> BASELINE_SHAPES =
      List.of("rect", "triangle", "diamond", "arrow");

  /** The looks of contestants that stand together, by id. */
  public static Map<String, DataLook> of(List<Contestant> contestants) {
    Map<String, DataLook> looks = new HashMap<>();
    List<Contestant> baselines =
        contestants.stream().filter(DataLook::isBaseline).sorted(bySize()).toList();
    for (int place = 0; place < baselines.size(); place++) {
      String shape = BASELINE_SHAPES.get(place % BASELINE_SHAPES.size());
      looks.put(baselines.get(place).id(), new DataLook(-1, 1, shape));
    }
    List<String> families =
        contestants.stream()
            .filter(contestant -> !isBaseline(contestant))
            .map(Contestant::family)
            .distinct()
            .sorted()
            .toList();
    for (int hue = 0; hue < families.size(); hue++) {
      putFamily(looks, contestants, families.get(hue), hue);
    }
    return Map.copyOf(looks);
  }

  private static void putFamily(
      Map<String, DataLook> looks, List<Contestant> contestants, String family, int hue) {
    List<Contestant> members =
        contestants.stream()
            .filter(contestant -> !isBaseline(contestant) && contestant.family().equals(family))
            .sorted(bySize())
            .toList();
    String shape = FAMILY_SHAPES.get(hue % FAMILY_SHAPES.size());
    for (int place = 0; place < members.size(); place++) {
      double shade = members.size() == 1 ? 0.6 : (double) place / (members.size() - 1);
      looks.put(members.get(place).id(), new DataLook(hue, shade, shape));
    }
  }

  private static boolean isBaseline(Contestant contestant) {
    return contestant.kind() == ContestantKind.BASELINE;
  }

  private static Comparator<Contestant> bySize() {
    return Comparator.<Contestant>comparingLong(
            contestant -> Objects.requireNonNullElse(contestant.parameters(), 0L))
        .thenComparing(Contestant::id);
  }
}
