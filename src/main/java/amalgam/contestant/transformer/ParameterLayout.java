package amalgam.contestant.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Where each named array stands in the one flat vector that holds all parameters, and what it
 * starts from: embeddings N(0, 0.5²), matrices N(0, (0.6/√fan-in)²), those that write into the
 * residual stream also divided by √(2L), norms 1, biases 0.
 */
record ParameterLayout(List<Entry> entries) {

  private static final double EMBEDDING_SPREAD = 0.5;
  private static final double MATRIX_SPREAD = 0.6;

  /**
   * One array.
   *
   * @param name as checkpoints store it
   * @param shape rows first; a matrix maps its second size to its first
   * @param spread standard deviation of the initial values; 0 for a constant
   * @param mean of the initial values
   */
  record Entry(String name, List<Long> shape, double spread, double mean) {
    int size() {
      return Math.toIntExact(shape.stream().reduce(1L, Math::multiplyExact));
    }
  }

  static ParameterLayout of(Architecture shape) {
    long d = shape.width();
    List<Entry> entries = new ArrayList<>();
    entries.add(embedding("token_embedding", shape.vocabularySize(), d));
    entries.add(embedding("position_embedding", shape.contextLength(), d));
    double residual = Math.sqrt(2.0 * shape.layers());
    for (int layer = 0; layer < shape.layers(); layer++) {
      String prefix = "layers." + layer + ".";
      long inner = Architecture.FEED_FORWARD_FACTOR * d;
      addNorm(entries, prefix + "attention_norm", d);
      addLinear(entries, prefix + "attention_input", 3 * d, d, 1);
      addLinear(entries, prefix + "attention_output", d, d, residual);
      addNorm(entries, prefix + "feed_forward_norm", d);
      addLinear(entries, prefix + "feed_forward_input", inner, d, 1);
      addLinear(entries, prefix + "feed_forward_output", d, inner, residual);
    }
    addNorm(entries, "final_norm", d);
    if (!shape.tiedHead()) {
      entries.add(matrix("head", shape.vocabularySize(), d, 1));
    }
    return new ParameterLayout(List.copyOf(entries));
  }

  private static Entry embedding(String name, long rows, long width) {
    return new Entry(name, List.of(rows, width), EMBEDDING_SPREAD, 0);
  }

  private static Entry matrix(String name, long outputs, long inputs, double divisor) {
    double spread = MATRIX_SPREAD / Math.sqrt(inputs) / divisor;
    return new Entry(name, List.of(outputs, inputs), spread, 0);
  }

  private static void addLinear(
      List<Entry> entries, String name, long outputs, long inputs, double divisor) {
    entries.add(matrix(name + ".weight", outputs, inputs, divisor));
    entries.add(new Entry(name + ".bias", List.of(outputs), 0, 0));
  }

  private static void addNorm(List<Entry> entries, String name, long width) {
    entries.add(new Entry(name + ".weight", List.of(width), 0, 1));
    entries.add(new Entry(name + ".bias", List.of(width), 0, 0));
  }

  /** Number of parameters. */
  int size() {
    return entries.stream().mapToInt(Entry::size).sum();
  }

  /** Where all but the first array begin. */
  long[] boundaries() {
    long[] boundaries = new long[entries.size() - 1];
    long offset = 0;
    for (int index = 0; index < boundaries.length; index++) {
      offset += entries.get(index).size();
      boundaries[index] = offset;
    }
    return boundaries;
  }

  /** Initial values, drawn in the order of the entries. Same seed, same values. */
  float[] initialValues(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    float[] values = new float[size()];
    int place = 0;
    for (Entry entry : entries) {
      for (int index = 0; index < entry.size(); index++) {
        double noise = entry.spread() == 0 ? 0 : entry.spread() * random.nextGaussian();
        values[place++] = (float) (entry.mean() + noise);
      }
    }
    return values;
  }
}
