package amalgam.study;

import amalgam.contestant.transformer.Architecture;

/**
 * How long a training takes on one quiet core of the kind that it was measured on: microseconds a
 * token, fitted to the processor seconds of nine trainings of 400,000 tokens (depths 1 to 8, widths
 * 16 to 64, vocabulary 709), which it meets within a tenth. Elsewhere the proportions hold better
 * than the seconds.
 */
final class TrainingCost {

  private static final double PER_TOKEN = 3;
  private static final double PER_WEIGHT_OF_THE_HEAD = 1.7e-4;
  private static final double PER_LAYER = 4;
  private static final double PER_SQUARE_OF_A_LAYERS_WIDTH = 9e-4;
  private static final double MICROS = 1e-6;

  private TrainingCost() {}

  /** Estimated seconds. */
  static double seconds(Architecture shape, long tokens) {
    double width = shape.width();
    double perToken =
        PER_TOKEN
            + PER_WEIGHT_OF_THE_HEAD * shape.vocabularySize() * width
            + shape.layers() * (PER_LAYER + PER_SQUARE_OF_A_LAYERS_WIDTH * width * width);
    return MICROS * perToken * tokens;
  }
}
