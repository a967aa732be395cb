package amalgam.statistics.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums by cluster and by two categories, of which every resample takes some clusters more than once
 * and some not at all. It goes through the sums, not through the many units behind them.
 */
final class ClusterCells {

  private record Key(int cluster, int one, int other) {}

  private static final class Cell {
    private final Key key;
    private double sum;

    Cell(Key key) {
      this.key = key;
    }
  }

  private final Map<Key, Cell> byKey = new HashMap<>();
  private final List<Cell> cells = new ArrayList<>();

  /** Reads sums by their two categories. */
  @FunctionalInterface
  interface Reader {
    void read(int one, int other, double sum);
  }

  void add(int cluster, int one, int other, double amount) {
    byKey.computeIfAbsent(new Key(cluster, one, other), this::append).sum += amount;
  }

  private Cell append(Key key) {
    Cell cell = new Cell(key);
    cells.add(cell);
    return cell;
  }

  /** Gives every sum as often as its cluster counts. */
  void forEach(int[] weights, Reader reader) {
    for (Cell cell : cells) {
      int weight = weights[cell.key.cluster()];
      if (weight > 0) {
        reader.read(cell.key.one(), cell.key.other(), weight * cell.sum);
      }
    }
  }
}
