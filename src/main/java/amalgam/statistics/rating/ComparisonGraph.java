package amalgam.statistics.rating;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Who preferred whom. A strength exists, finite, within a set of models of which no part was always
 * preferred to the rest (Ford, Solution of a ranking problem from binary comparisons, 1957): that
 * is, within a strongly connected part of the graph. Ties lead both ways.
 */
final class ComparisonGraph {

  private final int models;
  private final BitSet[] beats;
  private final BitSet[] loses;
  private final BitSet rated;

  /** The graph of a tally. */
  ComparisonGraph(VoteTally tally) {
    models = tally.models();
    beats = new BitSet[models];
    loses = new BitSet[models];
    for (int model = 0; model < models; model++) {
      beats[model] = new BitSet(models);
      loses[model] = new BitSet(models);
    }
    for (int cell = 0; cell < tally.cells().size(); cell++) {
      if (tally.cells().votes(cell) > 0) {
        connect(tally.cells(), cell);
      }
    }
    rated = largestPart();
  }

  private void connect(PairCells cells, int cell) {
    double tied = cells.weight(cell, Outcome.TIE) + cells.weight(cell, Outcome.BOTH_BAD);
    int left = cells.left(cell);
    int right = cells.right(cell);
    if (cells.weight(cell, Outcome.LEFT) + tied > 0) {
      beats[left].set(right);
      loses[right].set(left);
    }
    if (cells.weight(cell, Outcome.RIGHT) + tied > 0) {
      beats[right].set(left);
      loses[left].set(right);
    }
  }

  /** The models of the largest strongly connected part, ascending; none where no part has two. */
  int[] rated() {
    return rated.stream().toArray();
  }

  /** The other models, each with its reason. */
  List<Unrated> unrated() {
    BitSet below = rated.isEmpty() ? rated : reachable(rated, beats);
    BitSet above = rated.isEmpty() ? rated : reachable(rated, loses);
    List<Unrated> unrated = new ArrayList<>();
    for (int model = 0; model < models; model++) {
      if (!rated.get(model)) {
        unrated.add(new Unrated(model, reason(model, above, below)));
      }
    }
    return unrated;
  }

  private Unrated.Reason reason(int model, BitSet above, BitSet below) {
    if (beats[model].isEmpty() && loses[model].isEmpty()) {
      return Unrated.Reason.NO_VOTES;
    }
    if (above.get(model)) {
      return Unrated.Reason.NEVER_LOST;
    }
    return below.get(model) ? Unrated.Reason.NEVER_PREFERRED : Unrated.Reason.NOT_CONNECTED;
  }

  private BitSet largestPart() {
    BitSet left = new BitSet(models);
    left.set(0, models);
    BitSet largest = new BitSet(models);
    for (int model = left.nextSetBit(0); model >= 0; model = left.nextSetBit(model + 1)) {
      BitSet start = new BitSet(models);
      start.set(model);
      BitSet part = reachable(start, beats);
      part.and(reachable(start, loses));
      left.andNot(part);
      if (part.cardinality() > Math.max(1, largest.cardinality())) {
        largest = part;
      }
    }
    return largest;
  }

  private static BitSet reachable(BitSet start, BitSet[] edges) {
    BitSet reached = (BitSet) start.clone();
    Deque<Integer> open = new ArrayDeque<>(start.stream().boxed().toList());
    while (!open.isEmpty()) {
      BitSet next = (BitSet) edges[open.pop()].clone();
      next.andNot(reached);
      reached.or(next);
      next.stream().forEach(open::push);
    }
    return reached;
  }
}
