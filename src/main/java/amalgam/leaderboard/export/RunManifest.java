package amalgam.leaderboard.export;

import amalgam.concept.ConceptSpace;
import amalgam.concept.TaskKind;
import amalgam.concept.blend.BlendSpecification;
import amalgam.concept.prompt.PromptSpecification;
import amalgam.leaderboard.Board;
import amalgam.rating.JudgeKind;
import amalgam.statistics.rating.ArenaScale;
import amalgam.statistics.rating.Clustering;
import amalgam.tournament.Entrant;
import amalgam.tournament.FailedUnit;
import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a tournament was: enough to play it again, and to know how its numbers came about.
 *
 * @param version of Amalgam
 * @param task what was asked for; null in manifests of versions that knew walks alone
 * @param statusReason why it stands where it stands, where there is more to say
 * @param seed of everything random but the prompts, which have their own
 * @param intervals how each interval was computed
 * @param ratings how votes become ratings
 * @param planned proposals; so are {@code done} and {@code failed}
 */
public record RunManifest(
    String program,
    String version,
    String tournament,
    String status,
    @Nullable String statusReason,
    @Nullable String task,
    long seed,
    TournamentDetailResource.Settings settings,
    Prompts prompts,
    Space space,
    Intervals intervals,
    Ratings ratings,
    long planned,
    long done,
    long failed,
    List<Player> entrants) {

  /** How the prompts were drawn; of blends the kind is {@code blend} and there are no hops. */
  public record Prompts(
      String kind, int bundles, int levels, int leastHops, int mostHops, long seed) {

    static Prompts of(BlendSpecification drawn) {
      return new Prompts(
          TaskKind.BLEND.word(), drawn.bundles(), drawn.levels(), 0, 0, drawn.seed());
    }

    static Prompts of(PromptSpecification drawn) {
      return new Prompts(
          drawn.kind().word(),
          drawn.bundles(),
          drawn.levels(),
          drawn.leastHops(),
          drawn.mostHops(),
          drawn.seed());
    }
  }

  /** The space that was played on, by the hash of its content. */
  public record Space(
      String id, String name, String licence, String hash, int concepts, int edges, int relations) {

    static Space of(ConceptSpace space) {
      return new Space(
          space.identity().id(),
          space.identity().name(),
          space.identity().licence(),
          space.hash(),
          space.conceptCount(),
          space.edgeCount(),
          space.relationCount());
    }
  }

  /**
   * Bootstrap over matched bundles.
   *
   * @param confidenceLevel how sure
   * @param resamples how many
   * @param seed of their draw
   * @param method in sentences; null in manifests of versions that did not tell it
   */
  public record Intervals(
      double confidenceLevel, int resamples, long seed, @Nullable String method) {

    private static final String METHOD =
        "Whole matched bundles resampled (XO_RO_SHI_RO_128_PP). Quantiles cut at"
            + " Φ(−√(n/(n − 1))·t), t being Student's quantile of n − 1 degrees of freedom for n"
            + " bundles; hypervolumes mirrored at the estimate; of fewer than 10 bundles at least"
            + " as wide as the jackknife with t. With successes in fewer than 20 bundles the upper"
            + " end of utility, creativity, shares and hypervolumes is no lower than the quantile"
            + " of bundles weighed by exponential deviates with one more like the best, with fewer"
            + " than 2 like a perfect one; the lower end of shares likewise.";

    static final Intervals OF_BOARDS =
        new Intervals(Board.CONFIDENCE_LEVEL, Board.RESAMPLES, Board.RESAMPLING_SEED, METHOD);
  }

  /**
   * How votes become ratings: one fit for each axis and kind of judge.
   *
   * @param ties what a tie, and both bad, counts for
   * @param sideEffect whether the advantage of the left side is fitted
   * @param peopleClusteredBy what votes share that depend on each other
   * @param judgesClusteredBy the same of automated judges
   * @param pointsForTenfoldOdds of the scale
   * @param mean of those that are rated
   * @param fewestVotes with fewer a rating is provisional
   * @param fewestClusters the same of raters and of bundles
   */
  public record Ratings(
      String model,
      String ties,
      boolean sideEffect,
      List<String> peopleClusteredBy,
      List<String> judgesClusteredBy,
      double pointsForTenfoldOdds,
      double mean,
      double confidenceLevel,
      int fewestVotes,
      int fewestClusters) {

    static final Ratings OF_BOARDS =
        new Ratings(
            "Bradley-Terry",
            JudgeKind.HUMAN.fitSettings().ties().name().toLowerCase(Locale.ROOT),
            JudgeKind.HUMAN.fitSettings().sideEffect(),
            clusters(JudgeKind.HUMAN.fitSettings().clustering()),
            clusters(JudgeKind.AUTOMATED.fitSettings().clustering()),
            Math.round(ArenaScale.POINTS * Math.log(10)),
            ArenaScale.CENTRE,
            JudgeKind.HUMAN.fitSettings().confidenceLevel(),
            amalgam.statistics.rating.Ratings.FEWEST_VOTES,
            amalgam.statistics.rating.Ratings.FEWEST_CLUSTERS);

    private static List<String> clusters(Clustering clustering) {
      return Stream.of(clustering.name().toLowerCase(Locale.ROOT).split("_and_"))
          .map(shared -> shared.equals("prompt") ? "matched bundle" : shared)
          .toList();
    }
  }

  /**
   * An entrant.
   *
   * @param fingerprint of the model; null for one that needs no file
   * @param withdrawn why it is out; null if it played to the end
   * @param failures what the units said that were given up
   */
  public record Player(
      String contestant,
      String entrant,
      int samples,
      @Nullable String fingerprint,
      @Nullable String withdrawn,
      List<String> failures) {

    static Player of(Entrant entrant, List<FailedUnit> failed) {
      return new Player(
          entrant.contestantId(),
          entrant.decoding().label(),
          entrant.samples(),
          entrant.fingerprint(),
          entrant.withdrawalReason(),
          failed.stream()
              .filter(unit -> unit.entrant().equals(entrant.id()))
              .map(FailedUnit::reason)
              .distinct()
              .toList());
    }
  }

  static RunManifest of(
      String version,
      Tournament tournament,
      Progress progress,
      TournamentDetailResource detail,
      Prompts prompts,
      ConceptSpace space,
      List<Player> players) {
    return new RunManifest(
        "Amalgam",
        version,
        tournament.name(),
        tournament.status().word(),
        tournament.statusReason(),
        tournament.task().word(),
        tournament.settings().seed(),
        detail.settings(),
        prompts,
        Space.of(space),
        Intervals.OF_BOARDS,
        Ratings.OF_BOARDS,
        progress.planned(),
        progress.done(),
        progress.failed(),
        players);
  }
}
