package amalgam.contestant.transformer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A decoder's arrays as the arithmetic uses them: views of one flat vector.
 *
 * @param tokens V × d
 * @param positions C × d
 * @param layers one per block
 * @param finalNorm before the head
 * @param head V × d; the token embedding itself where it is tied
 */
record Weights(
    NDArray tokens, NDArray positions, List<Layer> layers, Affine finalNorm, NDArray head) {

  /** A matrix or a norm's scale, and what is added. */
  record Affine(NDArray weight, NDArray bias) {}

  /** One block. */
  record Layer(
      Affine attentionNorm,
      Affine attentionInput,
      Affine attentionOutput,
      Affine feedForwardNorm,
      Affine feedForwardInput,
      Affine feedForwardOutput) {}

  /** Cuts {@code flat} by {@code layout}; gradients flow back into it, and no number is copied. */
  static Weights of(NDArray flat, ParameterLayout layout, Architecture shape) {
    Iterator<NDArray> arrays = cut(flat, layout).iterator();
    NDArray tokens = arrays.next();
    NDArray positions = arrays.next();
    List<Layer> layers =
        IntStream.range(0, shape.layers()).mapToObj(layer -> layer(arrays)).toList();
    Affine finalNorm = affine(arrays);
    return new Weights(
        tokens, positions, layers, finalNorm, shape.tiedHead() ? tokens : arrays.next());
  }

  /** The named arrays of {@code layout}, in its order, as views of {@code flat}. */
  static NDList cut(NDArray flat, ParameterLayout layout) {
    NDList pieces = flat.split(layout.boundaries(), 0);
    NDList arrays = new NDList(pieces.size());
    for (int index = 0; index < pieces.size(); index++) {
      ParameterLayout.Entry entry = layout.entries().get(index);
      Shape shape = new Shape(entry.shape().stream().mapToLong(Long::longValue).toArray());
      NDArray array = pieces.get(index).reshape(shape);
      array.setName(entry.name());
      arrays.add(array);
    }
    return arrays;
  }

  private static Layer layer(Iterator<NDArray> arrays) {
    return new Layer(
        affine(arrays),
        affine(arrays),
        affine(arrays),
        affine(arrays),
        affine(arrays),
        affine(arrays));
  }

  private static Affine affine(Iterator<NDArray> arrays) {
    return new Affine(arrays.next(), arrays.next());
  }
}
