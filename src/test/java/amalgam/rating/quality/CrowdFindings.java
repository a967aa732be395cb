package amalgam.rating.quality;

import amalgam.rating.quality.SimulatedCrowd.Study;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whom the rule finds in many crowds of one kind.
 *
 * @param byTemper share of each kind that is set aside
 * @param careless share of all that do not read
 */
record CrowdFindings(Map<Temper, Estimate> byTemper, Estimate careless) {

  private static final int RESAMPLES = 2000;

  /** What became of one crowd: of each kind the share that is set aside, and how many there are. */
  private record Found(Map<Temper, Share> byTemper) {

    Share of(Temper temper) {
      return byTemper.getOrDefault(temper, Share.NONE);
    }

    Share careless() {
      long count = 0;
      long all = 0;
      for (Temper temper : Temper.values()) {
        count += temper.isCareless() ? of(temper).count() : 0;
        all += temper.isCareless() ? of(temper).of() : 0;
      }
      return new Share(count, all);
    }
  }

  /** Over so many crowds, each with its own seed; intervals resample whole crowds. */
  static CrowdFindings of(Study study, int crowds) {
    List<Found> found =
        IntStream.range(0, crowds).parallel().mapToObj(seed -> found(study, seed)).toList();
    Map<Temper, Estimate> byTemper = new EnumMap<>(Temper.class);
    for (Temper temper : Temper.values()) {
      byTemper.put(temper, share(found.stream().map(one -> one.of(temper)).toList()));
    }
    return new CrowdFindings(byTemper, share(found.stream().map(Found::careless).toList()));
  }

  private static Found found(Study study, long seed) {
    SimulatedCrowd crowd = new SimulatedCrowd(study, seed);
    ConductComputation computation = new ConductComputation(QualityRule.STANDARD, Set.of());
    crowd.answers().forEach(computation::add);
    Map<Temper, Share> byTemper = new EnumMap<>(Temper.class);
    for (RaterConduct conduct : computation.conducts()) {
      RaterStanding rater = new RaterStanding(conduct, QualityRule.STANDARD.signs(conduct), null);
      byTemper.compute(
          crowd.temper(conduct.pseudonym()),
          (temper, before) ->
              (before == null ? Share.NONE : before).plus(rater.isCaseForTheRule()));
    }
    return new Found(byTemper);
  }

  private static Estimate share(List<Share> byCrowd) {
    return new ClusterBootstrap(0.95, RESAMPLES, 1)
        .share(
            byCrowd.stream().mapToDouble(Share::count).toArray(),
            byCrowd.stream().mapToDouble(Share::of).toArray());
  }

  /** Share of those who read that are set aside all the same. */
  Estimate honest() {
    return byTemper.getOrDefault(Temper.HONEST, Estimate.NONE);
  }

  /** A share in per cent with its interval. */
  static String percent(Estimate share) {
    return "%5.1f (%.1f–%.1f)"
        .formatted(100 * share.estimate(), 100 * share.low(), 100 * share.high());
  }
}
