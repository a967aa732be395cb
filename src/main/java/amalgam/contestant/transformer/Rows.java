package amalgam.contestant.transformer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** Picks rows of a batch. */
final class Rows {

  private Rows() {}

  /** The given rows (64-bit indices) along the first axis of {@code array}, as a new array. */
  static NDArray select(NDArray array, NDArray rows) {
    Shape shape = array.getShape();
    NDArray flat = array.reshape(shape.get(0), shape.size() / shape.get(0));
    long[] chosen = shape.getShape().clone();
    chosen[0] = rows.size();
    return Decoder.lookUp(rows, flat).reshape(new Shape(chosen));
  }
}
