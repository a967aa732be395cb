package amalgam.concept.space;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What is left of a graph when it is cut down to its largest component and dead ends are taken off
 * until every node has two neighbours: from anywhere to anywhere there is more than one way to try.
 */
final class TwoCore {

  private final List<List<Integer>> neighbours = new ArrayList<>();

  private TwoCore(int nodes, List<WordNetLink> links) {
    for (int node = 0; node < nodes; node++) {
      neighbours.add(new ArrayList<>());
    }
    for (WordNetLink link : links) {
      neighbours.get(link.head()).add(link.tail());
      neighbours.get(link.tail()).add(link.head());
    }
  }

  /** The nodes that stay. */
  static BitSet of(int nodes, List<WordNetLink> links) {
    TwoCore core = new TwoCore(nodes, links);
    return core.withoutDeadEnds(core.largestComponent());
  }

  private BitSet largestComponent() {
    BitSet seen = new BitSet();
    BitSet largest = new BitSet();
    for (int node = 0; node < neighbours.size(); node++) {
      if (!seen.get(node)) {
        BitSet component = component(node);
        seen.or(component);
        if (component.cardinality() > largest.cardinality()) {
          largest = component;
        }
      }
    }
    return largest;
  }

  private BitSet component(int start) {
    BitSet component = new BitSet();
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
    component.set(start);
    while (!open.isEmpty()) {
      for (int neighbour : neighbours.get(open.remove())) {
        if (!component.get(neighbour)) {
          component.set(neighbour);
          open.add(neighbour);
        }
      }
    }
    return component;
  }

  private BitSet withoutDeadEnds(BitSet nodes) {
    BitSet left = (BitSet) nodes.clone();
    int before;
    do {
      before = left.cardinality();
      BitSet now = (BitSet) left.clone();
      now.stream()
          .filter(node -> neighbours.get(node).stream().filter(now::get).count() < 2)
          .forEach(left::clear);
    } while (left.cardinality() < before);
    return left;
  }
}
