package amalgam.leaderboard.comparison;

import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.PlayOrder;
import amalgam.statistics.sequential.FalseDiscoveries;
import amalgam.tournament.EntrantId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sets competitors against each other on C, bundle by bundle in the order of play; pure. */
final class AllPairs {

  /** What is nearer to nothing comes from the order in which sums were added up. */
  private static final double NOTHING = 1e-9;

  private final PlayOrder order;
  private final Map<PlayOrder.Place, BundleSums> sums = new HashMap<>();

  AllPairs(PlayOrder order, List<BundleSums> sums) {
    this.order = order;
    sums.forEach(one -> this.sums.put(new PlayOrder.Place(one.entrant(), one.bundle()), one));
  }

  /** Each pair once, in the order of the competitors. */
  List<PairVerdict> of(List<Competitor> competitors) {
    List<PairVerdict> pairs = new ArrayList<>();
    for (int one = 0; one < competitors.size(); one++) {
      for (int other = one + 1; other < competitors.size(); other++) {
        Competitor first = competitors.get(one);
        Competitor second = competitors.get(other);
        pairs.add(new PairVerdict(first, second, verdict(first, second), false));
      }
    }
    BitSet counting =
        FalseDiscoveries.rejected(
            pairs.stream().mapToDouble(pair -> pair.verdict().logEvidence()).toArray(),
            Verdict.FALSE_ALARMS);
    counting.stream()
        .forEach(
            place -> {
              PairVerdict pair = pairs.get(place);
              pairs.set(place, new PairVerdict(pair.first(), pair.second(), pair.verdict(), true));
            });
    return pairs;
  }

  /** Who of two had the greater C. */
  Verdict verdict(Competitor first, Competitor second) {
    EntrantId one = first.standing().entrant().id();
    EntrantId other = second.standing().entrant().id();
    return Verdict.of(
        order.shared(one, other).stream()
            .filter(bundle -> isKnown(one, bundle) && isKnown(other, bundle))
            .mapToInt(bundle -> sign(creativity(one, bundle) - creativity(other, bundle)))
            .toArray());
  }

  private boolean isKnown(EntrantId entrant, int bundle) {
    return sums.containsKey(new PlayOrder.Place(entrant, bundle));
  }

  private double creativity(EntrantId entrant, int bundle) {
    BundleSums one = Objects.requireNonNull(sums.get(new PlayOrder.Place(entrant, bundle)));
    return one.creativity() / one.samples();
  }

  private static int sign(double difference) {
    return Math.abs(difference) < NOTHING ? 0 : (int) Math.signum(difference);
  }
}
