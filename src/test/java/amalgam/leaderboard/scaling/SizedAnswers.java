package amalgam.leaderboard.scaling;

import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.ModelSize;
import amalgam.contestant.ModelSize.Shape;
import amalgam.creativity.CreativityWeights;
import amalgam.creativity.Gate;
import amalgam.creativity.WalkRules;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.HopSensitivity;
import amalgam.leaderboard.Measure;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.statistics.ReplicatedBootstrap;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentSettings;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Models of several sizes and what they reached on each bundle, written down one by one. */
final class SizedAnswers {

  private static final int SAMPLES = 4;
  private static final double NOVELTY = 5;

  private final List<ContestantStanding> contestants = new ArrayList<>();
  private final Map<String, ModelSize> sizes = new HashMap<>();
  private final List<BundleSums> sums = new ArrayList<>();
  private final List<GateSums> gates = new ArrayList<>();

  /** A model whose tokens are a million, so that its FLOPs are 6 million for each parameter. */
  static ModelSize size(int layers, int width, long parameters) {
    return new ModelSize(parameters, new Shape(layers, width, 4), 1_000_000L, 6e6 * parameters);
  }

  /**
   * A model that plays greedily.
   *
   * @param size null where it declares none
   * @param satisfied per bundle, how many of its four answers passed every gate; the others are no
   *     links. A passed one has N 5 and U·N {@code each}
   */
  SizedAnswers model(String id, @Nullable ModelSize size, double each, int... satisfied) {
    double[] creativity = new double[satisfied.length];
    for (int bundle = 0; bundle < satisfied.length; bundle++) {
      creativity[bundle] = each * satisfied[bundle];
    }
    return model(id, size, satisfied, creativity);
  }

  /** The same, with summed U·N by bundle. */
  SizedAnswers model(String id, @Nullable ModelSize size, int[] satisfied, double[] creativity) {
    EntrantId entrant = new EntrantId(contestants.size() + 1);
    double passed = 0;
    double total = 0;
    for (int bundle = 0; bundle < satisfied.length; bundle++) {
      int own = satisfied[bundle];
      passed += own;
      total += creativity[bundle];
      sums.add(
          new BundleSums(
              entrant,
              bundle,
              SAMPLES,
              own,
              own,
              NOVELTY * own,
              NOVELTY * own,
              own,
              own,
              creativity[bundle],
              0,
              0,
              0,
              0,
              0));
      gates.add(new GateSums(entrant, bundle, Gate.NONE, own));
      gates.add(new GateSums(entrant, bundle, Gate.HALLUCINATED_EDGE, SAMPLES - own));
    }
    long answers = (long) SAMPLES * satisfied.length;
    contestants.add(standing(id, size, entrant, passed, total, answers));
    if (size != null) {
      sizes.put(id, size);
    }
    return this;
  }

  private static ContestantStanding standing(
      String id,
      @Nullable ModelSize size,
      EntrantId entrant,
      double passed,
      double creativity,
      long answers) {
    Map<Measure, Estimate> measures =
        Map.of(
            Measure.CREATIVITY, plain(creativity / answers, answers),
            Measure.SATISFACTION, plain(passed / answers, answers),
            Measure.NOVELTY_GIVEN_VALID, passed == 0 ? Estimate.NONE : plain(NOVELTY, answers));
    return new ContestantStanding(
        new Contestant(
            id,
            id,
            "Family",
            size == null ? ContestantKind.BASELINE : ContestantKind.TRANSFORMER,
            size == null ? null : size.parameters(),
            null),
        List.of(
            new EntrantStanding(
                new Entrant(
                    entrant,
                    new TournamentId(1),
                    (int) entrant.value(),
                    id,
                    DecodingSettings.GREEDY,
                    SAMPLES,
                    null,
                    null,
                    false,
                    null),
                measures,
                Estimate.NONE,
                Estimate.NONE,
                Map.of(),
                answers,
                answers)),
        plain(NOVELTY * passed / answers, answers));
  }

  private static Estimate plain(double value, long n) {
    return new Estimate(value, value, value, n);
  }

  /** What is computed of all that was written down. */
  Scaling scaling(String decoding, int resamples, long seed) {
    return new ScalingComputation(
            board(),
            sizes,
            sums,
            gates,
            new ClusterBootstrap(0.95, resamples, seed),
            new ReplicatedBootstrap(0.95, resamples, seed))
        .scaling(decoding);
  }

  Scaling scaling() {
    return scaling(Scaling.EACH_FIRST, 500, 1);
  }

  private Board board() {
    Tournament tournament =
        new Tournament(
            new TournamentId(1),
            "Written",
            "space",
            TournamentStatus.FINISHED,
            null,
            Visibility.PUBLIC,
            new TournamentSettings(1, CreativityWeights.STANDARD, WalkRules.STANDARD, 1),
            "",
            Instant.EPOCH,
            Instant.EPOCH);
    return new Board(
        tournament,
        BoardQuery.WHOLE,
        contestants,
        List.of(),
        sums.size(),
        new HopSensitivity(1, Estimate.NONE, Estimate.NONE, List.of(), List.of()));
  }
}
