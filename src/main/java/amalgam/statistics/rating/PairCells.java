package amalgam.statistics.rating;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Votes by ordered pair, and by covariates where there are any: per cell and outcome the sum of the
 * weights, the sum of their squares, and how many votes there are. All that a fit needs.
 */
final class PairCells {

  private record Key(int left, int right, List<Double> covariates) {}

  private final LongIndex pairs = new LongIndex();
  private final Map<Key, Integer> controlled = new HashMap<>();
  private int size;
  private int[] left = new int[16];
  private int[] right = new int[16];
  private double[][] covariates = new double[16][];
  private double[] weights = new double[16 * Outcome.COUNT];
  private double[] squares = new double[16 * Outcome.COUNT];
  private int[] votes = new int[16];

  int size() {
    return size;
  }

  int left(int cell) {
    return left[cell];
  }

  int right(int cell) {
    return right[cell];
  }

  /** Left minus right of what is controlled for; empty where nothing is. */
  double[] covariates(int cell) {
    return covariates[cell];
  }

  int votes(int cell) {
    return votes[cell];
  }

  double weight(int cell, Outcome outcome) {
    return weights[entry(cell, outcome)];
  }

  /** Sum of the squared weights by {@link #entry}. */
  double square(int entry) {
    return squares[entry];
  }

  /** The place of an outcome of a cell in tables of both. */
  static int entry(int cell, Outcome outcome) {
    return cell * Outcome.COUNT + outcome.ordinal();
  }

  /** Counts a vote, or takes it back with sign −1; says which entry it belongs to. */
  int count(PairwiseVote vote, int sign) {
    int cell = cell(vote);
    int entry = entry(cell, vote.outcome());
    votes[cell] += sign;
    weights[entry] += sign * vote.weight();
    squares[entry] += sign * vote.weight() * vote.weight();
    return entry;
  }

  private int cell(PairwiseVote vote) {
    int cell =
        vote.covariates().isEmpty()
            ? pairs.place((long) vote.left() << 32 | vote.right())
            : controlled.computeIfAbsent(
                new Key(vote.left(), vote.right(), vote.covariates()), key -> size);
    if (cell == size) {
      append(vote);
    }
    return cell;
  }

  private void append(PairwiseVote vote) {
    if (size == left.length) {
      left = Arrays.copyOf(left, 2 * size);
      right = Arrays.copyOf(right, 2 * size);
      covariates = Arrays.copyOf(covariates, 2 * size);
      votes = Arrays.copyOf(votes, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size * Outcome.COUNT);
      squares = Arrays.copyOf(squares, 2 * size * Outcome.COUNT);
    }
    left[size] = vote.left();
    right[size] = vote.right();
    covariates[size] = vote.covariates().stream().mapToDouble(Double::doubleValue).toArray();
    size++;
  }
}
