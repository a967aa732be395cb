package amalgam.leaderboard.replay;

import amalgam.leaderboard.Attainable;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.Measure;
import amalgam.leaderboard.PlayOrder;
import amalgam.leaderboard.PlayOrder.Place;
import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays a tournament again from its sums in the order of play; pure. */
final class ReplayComputation {

  private final Board end;
  private final List<BundleSums> inOrder;
  private final Attainable attainable;
  private final ClusterBootstrap bootstrap;
  private final Chronicle chronicle;
  private final Map<EntrantId, Map<Integer, BundleSums>> met = new HashMap<>();
  private final Map<EntrantId, Map<Measure, Estimate>> estimates = new HashMap<>();
  private final Set<EntrantId> moved = new HashSet<>();

  /**
   * @param end what the tournament came to
   * @param sums of all levels
   * @param chronicle of what became of the entrants meanwhile
   */
  ReplayComputation(
      Board end,
      PlayOrder order,
      List<BundleSums> sums,
      Chronicle chronicle,
      Attainable attainable,
      ClusterBootstrap bootstrap) {
    this.end = end;
    this.chronicle = chronicle;
    this.attainable = attainable;
    this.bootstrap = bootstrap;
    Map<Place, BundleSums> byPlace =
        sums.stream()
            .collect(
                Collectors.toMap(
                    one -> new Place(one.entrant(), one.bundle()), Function.identity()));
    inOrder =
        // What is not whole yet is part of how things stand now, and of no step before.
        Stream.concat(order.inOrder().stream(), order.begun().stream())
            .filter(byPlace::containsKey)
            .map(place -> Objects.requireNonNull(byPlace.get(place)))
            .toList();
  }

  Replay replay(int mostFrames) {
    long total = inOrder.stream().mapToLong(BundleSums::samples).sum();
    int steps = Math.min(mostFrames, inOrder.size());
    List<Board> frames = new ArrayList<>();
    long judged = 0;
    int step = 1;
    for (BundleSums next : inOrder) {
      judged += next.samples();
      met.computeIfAbsent(next.entrant(), id -> new TreeMap<>()).put(next.bundle(), next);
      moved.add(next.entrant());
      if (judged * steps >= total * step) {
        frames.add(
            frame(
                judged,
                judged == total ? UnaryOperator.identity() : chronicle.when(judged, total)));
        // One large bundle may be worth several steps.
        step = (int) (judged * steps / total) + 1;
      }
    }
    Course course = new Course(frames);
    return new Replay(end, frames, course.leads(), course.settled());
  }

  private Board frame(long judged, UnaryOperator<Entrant> then) {
    for (EntrantId entrant : moved) {
      List<BundleSums> bundles = List.copyOf(met.getOrDefault(entrant, Map.of()).values());
      Map<Measure, Estimate> measures = new EnumMap<>(Measure.class);
      for (Measure measure : Replay.MEASURES) {
        measures.put(measure, BundleSums.estimate(measure, bundles, attainable, bootstrap));
      }
      estimates.put(entrant, measures);
    }
    moved.clear();
    return new Board(
        end.tournament(),
        end.query(),
        end.contestants().stream()
            .sorted(Comparator.comparingInt(ReplayComputation::entry))
            .map(one -> standing(one, then))
            .sorted(Comparator.comparingDouble(ReplayComputation::creativity).reversed())
            .toList(),
        end.feasibleFrontier(),
        judged,
        end.hopSensitivity());
  }

  /** Those that are level stand in the order in which they entered, as on the board. */
  private static int entry(ContestantStanding standing) {
    return standing.reference().entrant().ordinal();
  }

  private static double creativity(ContestantStanding standing) {
    Estimate creativity = standing.reference().of(Measure.CREATIVITY);
    return creativity.isPresent() ? creativity.estimate() : Double.NEGATIVE_INFINITY;
  }

  private ContestantStanding standing(ContestantStanding atTheEnd, UnaryOperator<Entrant> then) {
    return new ContestantStanding(
        atTheEnd.contestant(),
        atTheEnd.entrants().stream().map(one -> standing(one, then)).toList(),
        Estimate.NONE);
  }

  private EntrantStanding standing(EntrantStanding atTheEnd, UnaryOperator<Entrant> then) {
    EntrantId id = atTheEnd.entrant().id();
    return new EntrantStanding(
        then.apply(atTheEnd.entrant()),
        estimates.getOrDefault(id, Map.of()),
        Estimate.NONE,
        Estimate.NONE,
        Map.of(),
        met.getOrDefault(id, Map.of()).values().stream().mapToLong(BundleSums::samples).sum(),
        atTheEnd.planned());
  }
}
