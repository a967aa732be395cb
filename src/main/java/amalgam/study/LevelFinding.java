package amalgam.study;

import static amalgam.study.Phrases.withInterval;

import amalgam.leaderboard.tradeoff.Part;
import amalgam.leaderboard.tradeoff.Tradeoff;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.statistics.ReplicatedBootstrap;
import amalgam.statistics.ResampledGroups;
import amalgam.ui.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * The third finding: novelty falls as the level rises, alike at every size. The fall is split as on
 * the tradeoff's page: what other bundles being solved makes of it, what the walks themselves, and
 * what of that nobody could avoid.
 */
final class LevelFinding {

  /** The smallest fall of N per level that would matter, in nats. */
  static final double SMALLEST_FALL = 0.05;

  /**
   * The most that the fall may change for ten times the parameters, as a share of the mean fall.
   */
  static final double SAME_SHAPE = 0.5;

  private static final int FEWEST = Tradeoff.FEWEST_BUNDLES;
  private static final int FEWEST_SIZES = 3;
  private static final int FEWEST_MODELS = 2;

  private static final String RULE =
      """
      A size can be told where two trained models or more satisfied prompts of at least %d bundles \
      at every level. Seen if at least %d sizes can be told, the 95%% interval of the change of N of \
      the satisfying walks per level lies below 0 at each of them, and the change is alike: the \
      interval of how it changes itself for ten times the parameters lies within ± half of the mean \
      change. Not seen if all of an interval lies above −%s nats at some size, or all of the other \
      outside; undecided otherwise."""
          .formatted(FEWEST, FEWEST_SIZES, SMALLEST_FALL);

  private final List<Integer> levels;
  private final Rows sizes;
  private final ReplicatedBootstrap bootstrap;

  LevelFinding(List<Integer> levels, List<ModelAnswers> models, Bootstraps bootstraps) {
    this.levels = levels;
    this.bootstrap = bootstraps.replicated();
    this.sizes =
        told(models.stream().filter(one -> one.levels().fewestSatisfied() >= FEWEST).toList());
  }

  /** The sizes of which enough models are left. */
  private Rows told(List<ModelAnswers> models) {
    return Rows.of(
        models.stream()
            .filter(
                one ->
                    models.stream()
                            .filter(other -> other.model().parameters() == one.model().parameters())
                            .count()
                        >= FEWEST_MODELS)
            .toList(),
        StudyModel::parameters,
        bootstrap);
  }

  Finding finding() {
    ResampledGroups changes = changes(sizes, Part.WHOLE);
    List<Finding.Quantity> numbers = new ArrayList<>();
    Verdict falls = sizes.count() < FEWEST_SIZES ? Verdict.UNDECIDED : Verdict.SEEN;
    for (int row = 0; row < sizes.count(); row++) {
      Estimate change = sizes.mean(changes, row);
      numbers.add(quantity("Change at " + sizes.name(row), change));
      falls = falls.and(Verdict.ofFall(change, SMALLEST_FALL));
    }
    Estimate mean = sizes.mean(changes);
    Estimate trend = sizes.perTenfold(changes);
    Verdict alike = Verdict.ofSameness(trend, SAME_SHAPE * Math.abs(mean.estimate()));
    numbers.add(quantity("Mean change", mean));
    numbers.add(quantity("Its change for ten times the parameters", trend));
    Parts parts = new Parts();
    numbers.addAll(parts.quantities());
    return new Finding(
        3,
        "Novelty falls as the level rises",
        "Novelty falls with the number of constraints, with the same shape at every size.",
        RULE,
        falls.and(alike),
        because(falls, alike, mean, trend) + parts.sentence(),
        numbers,
        chart());
  }

  private static Finding.Quantity quantity(String name, Estimate change) {
    return new Finding.Quantity(name, "nats per level", change);
  }

  private String because(Verdict falls, Verdict alike, Estimate mean, Estimate trend) {
    if (sizes.isEmpty()) {
      return "No size satisfied enough prompts at every level to be told.";
    }
    String change =
        "Over %s N of the satisfying walks changes by %s nats per level (a fall at every size: %s)"
            .formatted(Numbers.counted(sizes.count(), "size"), withInterval(mean), falls.phrase());
    return trend.isPresent()
        ? "%s, and this by %s for ten times the parameters (the same shape: %s)."
            .formatted(change, withInterval(trend), alike.phrase())
        : change + "; how that changes with size cannot be told of so few.";
  }

  private static ResampledGroups changes(Rows rows, Part part) {
    return rows.means((one, ofBundles) -> one.levels().change(part, ofBundles));
  }

  /** Where the change comes from, over the models that satisfied enough bundles at every level. */
  private final class Parts {

    private final Rows matched =
        Rows.of(
            sizes.models().stream().filter(LevelFinding::isMatched).toList(),
            StudyModel::parameters,
            bootstrap);
    private final Estimate selection = mean(Part.SELECTION);
    private final Estimate own = mean(Part.OWN);
    private final Estimate forced = mean(Part.FORCED);

    private Estimate mean(Part part) {
      return matched.mean(changes(matched, part));
    }

    List<Finding.Quantity> quantities() {
      return List.of(
          quantity("Selection: other bundles are solved at other levels", selection),
          quantity("Own: on the bundles satisfied at every level", own),
          quantity("Forced: the ceiling on the same bundles", forced));
    }

    String sentence() {
      if (matched.isEmpty()) {
        return "";
      }
      String from =
          own.high() < 0
              ? "the walks themselves turn less novel"
              : own.low() > 0
                  ? "on the same bundles the walks turn more novel, not less"
                  : selection.high() < 0
                      ? "it is selection: on the same bundles the walks do not turn less novel that one could tell"
                      : "neither selection nor the walks themselves can be told from no change";
      return " Where it comes from: %s (selection %s, own %s, of which forced %s)."
          .formatted(
              from, withInterval(selection), withInterval(own), Numbers.number(forced.estimate()));
    }
  }

  private static boolean isMatched(ModelAnswers one) {
    return one.levels().matched() >= FEWEST;
  }

  private Chart chart() {
    List<Chart.Series> series = new ArrayList<>();
    for (int row = 0; row < sizes.count(); row++) {
      String name = sizes.name(row);
      series.add(
          line(
              name,
              name + ", all bundles",
              Chart.Style.LINE,
              row,
              sizes.rows().get(row),
              (one, place) -> one.levels().novelty(place),
              (one, place) -> one.levels().satisfied(place)));
      List<ModelAnswers> matched =
          sizes.rows().get(row).stream().filter(LevelFinding::isMatched).toList();
      if (!matched.isEmpty()) {
        series.add(
            line(
                "",
                name + ", bundles satisfied at every level",
                Chart.Style.BROKEN_LINE,
                row,
                matched,
                (one, place) -> one.levels().matchedNovelty(place),
                (one, place) -> one.levels().isMatched()));
      }
    }
    return new Chart(
        new Chart.Axis("Level", false),
        "N of satisfying walks, nats",
        Chart.Colours.SHADES,
        "Means over trained models (layers × width). Whole lines: all bundles; broken lines: the bundles that a model satisfied at every level. Bands are 95% intervals over trainings and bundles.",
        series,
        null);
  }

  /** A column of a model's at the level of that place. */
  @FunctionalInterface
  private interface Column {
    double[] of(ModelAnswers one, int place);
  }

  private Chart.Series line(
      String name,
      String label,
      Chart.Style style,
      int colour,
      List<ModelAnswers> models,
      Column numerators,
      Column denominators) {
    List<Chart.Point> points = new ArrayList<>();
    for (int index = 0; index < levels.size(); index++) {
      int place = index;
      Rows row = Rows.of(models, StudyModel::parameters, bootstrap);
      Estimate height =
          row.mean(
              row.means(
                  (one, ofBundles) ->
                      ClusterBootstrap.dot(ofBundles, numerators.of(one, place))
                          / ClusterBootstrap.dot(ofBundles, denominators.of(one, place))));
      points.add(new Chart.Point(levels.get(place), height, label));
    }
    return new Chart.Series(name, style, colour, points);
  }
}
