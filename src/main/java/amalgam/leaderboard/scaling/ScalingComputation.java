package amalgam.leaderboard.scaling;

import amalgam.contestant.Contestant;
import amalgam.contestant.ModelSize;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.scaling.Scaling.LeftOut;
import amalgam.leaderboard.scaling.Scaling.Reason;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.statistics.ReplicatedBootstrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Computes a scaling from sums and sizes; pure. */
final class ScalingComputation {

  private static final List<SizeAxis> AXES = List.of(SizeAxis.PARAMETERS, SizeAxis.TRAINING_FLOPS);

  private final Board board;
  private final Map<String, ModelSize> sizes;
  private final Heights heights;
  private final ErrorMix errors;

  /**
   * @param board of all levels
   * @param sizes by contestant's id; those without one are not among them
   */
  ScalingComputation(
      Board board,
      Map<String, ModelSize> sizes,
      List<BundleSums> sums,
      List<GateSums> gates,
      ClusterBootstrap bootstrap,
      ReplicatedBootstrap replicated) {
    this.board = board;
    this.sizes = sizes;
    this.heights = new Heights(new ModelValues(sums), replicated);
    this.errors = new ErrorMix(gates, bootstrap, replicated);
  }

  /** The setting of a contestant that is looked at. */
  static Optional<EntrantStanding> setting(ContestantStanding standing, String decoding) {
    return decoding.equals(Scaling.EACH_FIRST)
        ? Optional.of(standing.reference())
        : standing.entrants().stream()
            .filter(entrant -> entrant.entrant().decoding().label().equals(decoding))
            .findFirst();
  }

  /** Labels of the settings of models on {@code board}, in the order of the definition. */
  static List<String> decodings(Board board) {
    return board.contestants().stream()
        .flatMap(standing -> standing.entrants().stream())
        .map(EntrantStanding::entrant)
        .filter(entrant -> !entrant.isOpenEnded())
        .sorted(Comparator.comparingInt(entrant -> entrant.ordinal()))
        .map(entrant -> entrant.decoding().label())
        .distinct()
        .toList();
  }

  Scaling scaling(String decoding) {
    Map<String, List<SizedModel>> families = new TreeMap<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (ContestantStanding standing : board.contestants()) {
      Contestant contestant = standing.contestant();
      ModelSize size = sizes.get(contestant.id());
      Optional<EntrantStanding> setting = setting(standing, decoding);
      if (size == null) {
        leftOut.add(new LeftOut(contestant, Reason.NO_SIZE_KNOWN));
      } else if (setting.isEmpty()) {
        leftOut.add(new LeftOut(contestant, Reason.NOT_IN_THIS_SETTING));
      } else if (setting.get().proposals() == 0) {
        leftOut.add(new LeftOut(contestant, Reason.NOTHING_JUDGED));
      } else if (setting.get().entrant().isWithdrawn()) {
        leftOut.add(new LeftOut(contestant, Reason.WITHDRAWN));
      } else {
        families
            .computeIfAbsent(contestant.family(), family -> new ArrayList<>())
            .add(model(standing, size, setting.get()));
      }
    }
    return new Scaling(
        board,
        decoding,
        decodings(board),
        families.entrySet().stream()
            .map(family -> family(family.getKey(), family.getValue()))
            .toList(),
        leftOut);
  }

  private static SizedModel model(
      ContestantStanding standing, ModelSize size, EntrantStanding setting) {
    return new SizedModel(
        standing.contestant(),
        size,
        setting,
        standing.hypervolume(),
        standing.entrants().stream().map(EntrantStanding::entrant).toList());
  }

  private FamilyScaling family(String name, List<SizedModel> models) {
    List<SizeGroup> groups = alike(models).stream().map(this::group).toList();
    List<ScalingTrend> trends =
        AXES.stream()
            .flatMap(
                axis ->
                    Arrays.stream(ScalingMeasure.values())
                        .map(measure -> heights.trend(groups, measure, axis)))
            .toList();
    List<BudgetMap> maps = new BudgetMaps(heights).of(groups);
    return new FamilyScaling(
        name,
        groups,
        trends,
        maps,
        maps.isEmpty()
            ? SuggestedGrid.around(groups.getLast().size(), board.tournament().spaceId())
                .orElse(null)
            : null);
  }

  /** Models by ascending size, those together that were made alike but for the seed. */
  private static List<List<SizedModel>> alike(List<SizedModel> models) {
    List<List<SizedModel>> groups = new ArrayList<>();
    models.stream()
        .sorted(
            Comparator.comparingLong((SizedModel model) -> model.size().parameters())
                .thenComparing(model -> model.contestant().id()))
        .forEach(
            model ->
                groups.stream()
                    .filter(group -> group.getFirst().size().isLike(model.size()))
                    .findFirst()
                    .orElseGet(
                        () -> {
                          groups.add(new ArrayList<>());
                          return groups.getLast();
                        })
                    .add(model));
    return groups;
  }

  private SizeGroup group(List<SizedModel> models) {
    Map<ScalingMeasure, Estimate> means = new EnumMap<>(ScalingMeasure.class);
    for (ScalingMeasure measure : ScalingMeasure.values()) {
      means.put(measure, heights.mean(models, measure));
    }
    return new SizeGroup(models.getFirst().size(), models, means, errors.of(models));
  }
}
