package amalgam.contestant.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The update on arrays against the formulas of the papers, number by number. */
class AdamOptimizerTest {

  private static final int SIZE = 50;
  private static final double RATE = 0.01;

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1})
  void followsThePapersFormulas(double weightDecay) {
    SplittableRandom random = new SplittableRandom(1);
    double[] expected = random.doubles(SIZE, -1, 1).toArray();
    double[] means = new double[SIZE];
    double[] squares = new double[SIZE];
    try (NDManager manager = NDManager.newBaseManager(ComputeDevice.best().djl())) {
      NDArray parameters = manager.create(floats(expected));
      AdamOptimizer optimizer = AdamOptimizer.fresh(settings(weightDecay), manager, SIZE);
      for (int step = 0; step < 6; step++) {
        double[] gradient = random.doubles(SIZE, -0.3 * step, 0.3 * step + 0.01).toArray();
        reference(expected, means, squares, gradient, weightDecay, step);
        try (NDManager scratch = manager.newSubManager()) {
          optimizer.update(parameters, scratch.create(floats(gradient)), RATE, step);
        }
      }
      float[] actual = parameters.toFloatArray();
      for (int index = 0; index < SIZE; index++) {
        assertThat((double) actual[index]).isCloseTo(expected[index], within(1e-5));
      }
    }
  }

  private static void reference(
      double[] parameters,
      double[] means,
      double[] squares,
      double[] gradient,
      double weightDecay,
      int step) {
    double norm = 0;
    for (double value : gradient) {
      norm += value * value;
    }
    double scale = Math.min(1, 1 / Math.sqrt(norm));
    for (int index = 0; index < SIZE; index++) {
      double clipped = gradient[index] * scale;
      means[index] = 0.9 * means[index] + 0.1 * clipped;
      squares[index] = 0.98 * squares[index] + 0.02 * clipped * clipped;
      double mean = means[index] / (1 - Math.pow(0.9, step + 1));
      double square = squares[index] / (1 - Math.pow(0.98, step + 1));
      parameters[index] -= RATE * weightDecay * parameters[index];
      parameters[index] -= RATE * mean / (Math.sqrt(square) + 1e-8);
    }
  }

  @Test
  void theRateRisesToItsPeakAndFallsToItsEnd() {
    LearningRateSchedule schedule = new LearningRateSchedule(2, 10, 200, 0.05);

    assertThat(schedule.at(0)).isCloseTo(0.2, within(1e-12));
    assertThat(schedule.at(9)).isEqualTo(2);
    assertThat(schedule.at(104)).isCloseTo(2 * (0.05 + 0.95 / 2), within(1e-9));
    assertThat(schedule.at(199)).isCloseTo(0.1, within(1e-12));
    for (int step = 10; step < 199; step++) {
      assertThat(schedule.at(step + 1)).isLessThan(schedule.at(step));
    }
  }

  private static TrainingSettings settings(double weightDecay) {
    return new TrainingSettings(
        1, 1, 1, 1e-3, 96, 0, 0, 1, 0.9, 0.98, weightDecay, 1, 1, 0.5, 4, 3);
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int index = 0; index < values.length; index++) {
      floats[index] = (float) values[index];
    }
    return floats;
  }
}
