package amalgam.leaderboard.scaling;

import amalgam.contestant.ModelSize.Shape;
import amalgam.leaderboard.scaling.BudgetMap.Cell;
import amalgam.statistics.Estimate;
import amalgam.statistics.ResampledGroups;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Finds models of different shapes and about as many parameters, and compares them; pure. */
final class BudgetMaps {

  private final Heights heights;

  BudgetMaps(Heights heights) {
    this.heights = heights;
  }

  /** The maps of a family, by ascending budget. */
  List<BudgetMap> of(List<SizeGroup> family) {
    return budgets(family).stream()
        .filter(groups -> groups.stream().map(BudgetMaps::shape).distinct().count() > 1)
        .map(this::map)
        .toList();
  }

  private static List<Integer> shape(SizeGroup group) {
    Shape shape = Objects.requireNonNull(group.size().shape());
    return List.of(shape.layers(), shape.width());
  }

  private static List<List<SizeGroup>> budgets(List<SizeGroup> family) {
    List<List<SizeGroup>> budgets = new ArrayList<>();
    family.stream()
        .filter(group -> group.size().shape() != null)
        .sorted(Comparator.comparingLong(group -> group.size().parameters()))
        .forEach(
            group -> {
              if (budgets.isEmpty() || !fits(group, budgets.getLast().getFirst())) {
                budgets.add(new ArrayList<>());
              }
              budgets.getLast().add(group);
            });
    return budgets;
  }

  private static boolean fits(SizeGroup group, SizeGroup smallest) {
    return group.size().parameters() < BudgetMap.TOLERANCE * smallest.size().parameters();
  }

  private BudgetMap map(List<SizeGroup> groups) {
    List<Comparison> comparisons =
        Arrays.stream(ScalingMeasure.values()).map(measure -> compared(groups, measure)).toList();
    return new BudgetMap(
        groups.getFirst().size().parameters(),
        groups.getLast().size().parameters(),
        groups.stream().map(group -> cell(group, comparisons)).toList(),
        Arrays.stream(ScalingMeasure.values())
            .map(measure -> heights.trend(groups, measure, SizeAxis.WIDTH_PER_LAYER))
            .toList());
  }

  /** How the groups of which {@code measure} is known stand to each other. */
  private record Comparison(
      ScalingMeasure measure, List<SizeGroup> told, List<Double> chances, List<Estimate> behind) {}

  private Comparison compared(List<SizeGroup> groups, ScalingMeasure measure) {
    List<SizeGroup> told = heights.told(groups, measure);
    if (told.size() < 2) {
      return new Comparison(measure, List.of(), List.of(), List.of());
    }
    ResampledGroups means = heights.of(told.stream().map(SizeGroup::models).toList(), measure);
    double[] observed = means.observed();
    int best =
        IntStream.range(0, observed.length)
            .reduce((one, other) -> observed[other] > observed[one] ? other : one)
            .orElseThrow();
    return new Comparison(
        measure,
        told,
        means.chancesOfBeingBest(),
        IntStream.range(0, observed.length)
            .mapToObj(
                own -> means.estimate(told.get(own).of(measure).n(), all -> all[own] - all[best]))
            .toList());
  }

  private static Cell cell(SizeGroup group, List<Comparison> comparisons) {
    Map<ScalingMeasure, Double> chances = new EnumMap<>(ScalingMeasure.class);
    Map<ScalingMeasure, Estimate> behind = new EnumMap<>(ScalingMeasure.class);
    for (Comparison comparison : comparisons) {
      int place = comparison.told().indexOf(group);
      if (place >= 0) {
        chances.put(comparison.measure(), comparison.chances().get(place));
        behind.put(comparison.measure(), comparison.behind().get(place));
      }
    }
    return new Cell(group, chances, behind);
  }
}
