package amalgam.leaderboard.tradeoff;

import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentPrompt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A tournament's sums and ceilings, to be looked up by entrant, bundle and level. */
final class LevelTable {

  private final List<Integer> levels;
  private final List<Integer> bundles;
  private final Map<Cell, Double> ceilings = new HashMap<>();
  private final Map<EntrantId, Map<Cell, LevelSums>> sums = new HashMap<>();

  private record Cell(int bundle, int level) {}

  LevelTable(List<TournamentPrompt> prompts, List<LevelSums> sums) {
    levels = prompts.stream().map(TournamentPrompt::level).distinct().sorted().toList();
    bundles = prompts.stream().map(TournamentPrompt::bundle).distinct().sorted().toList();
    for (TournamentPrompt prompt : prompts) {
      Double ceiling = prompt.ceilingNovelty();
      if (ceiling != null) {
        ceilings.put(new Cell(prompt.bundle(), prompt.level()), ceiling);
      }
    }
    for (LevelSums one : sums) {
      this.sums
          .computeIfAbsent(one.entrant(), entrant -> new HashMap<>())
          .put(new Cell(one.bundle(), one.level()), one);
    }
  }

  /** The levels, ascending. */
  List<Integer> levels() {
    return levels;
  }

  /** The bundles, ascending. */
  List<Integer> bundles() {
    return bundles;
  }

  /** Whether the entrant's answers to all of the bundle's prompts have been judged. */
  boolean isJudged(EntrantId entrant, int bundle) {
    return levels.stream().allMatch(level -> sums(entrant, new Cell(bundle, level)) != null);
  }

  List<Integer> judgedBundles(EntrantId entrant) {
    return bundles.stream().filter(bundle -> isJudged(entrant, bundle)).toList();
  }

  /** Those that some walk satisfies at every level. */
  List<Integer> feasibleBundles() {
    return bundles.stream()
        .filter(
            bundle ->
                levels.stream().allMatch(level -> ceilings.containsKey(new Cell(bundle, level))))
        .toList();
  }

  /** Ceilings by level and bundle; NaN where there is none. */
  double[][] ceilings(List<Integer> of) {
    return columns(of, cell -> ceilings.getOrDefault(cell, Double.NaN));
  }

  /** The entrant's columns over bundles that it was judged on at every level. */
  LevelColumns columns(EntrantId entrant, List<Integer> of) {
    return new LevelColumns(
        levels,
        columns(of, cell -> judged(entrant, cell).satisfied()),
        columns(of, cell -> judged(entrant, cell).noveltySatisfied()),
        ceilings(of));
  }

  private LevelSums judged(EntrantId entrant, Cell cell) {
    return Objects.requireNonNull(sums(entrant, cell));
  }

  private @Nullable LevelSums sums(EntrantId entrant, Cell cell) {
    return sums.getOrDefault(entrant, Map.of()).get(cell);
  }

  private double[][] columns(List<Integer> of, ToDoubleFunction<Cell> value) {
    return levels.stream()
        .map(
            level ->
                of.stream().mapToDouble(b -> value.applyAsDouble(new Cell(b, level))).toArray())
        .toArray(double[][]::new);
  }
}
