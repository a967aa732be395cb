package amalgam.contestant.transformer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.LayerNorm;
import org.jspecify.annotations.Nullable;

/**
 * The forward pass, one code for training and for sampling. Results belong to the manager of {@code
 * tokens}, never to the weights'.
 *
 * @param shape of the model
 * @param weights its arrays
 */
record Decoder(Architecture shape, Weights weights) {

  private static final float EPSILON = 1e-5f;

  /**
   * The last block's output after the final norm, B × S × d.
   *
   * @param tokens ids, B × S, 64-bit
   * @param positions places in the sequences, B × S, 64-bit
   * @param mask added to the scores, B × 1 × S × T; T counts the cached tokens too
   * @param cache keys and values of earlier tokens, to which these are added; null without
   */
  NDArray hidden(NDArray tokens, NDArray positions, NDArray mask, @Nullable KeyValueCache cache) {
    NDArray stream = lookUp(tokens, weights.tokens()).add(lookUp(positions, weights.positions()));
    for (int layer = 0; layer < shape.layers(); layer++) {
      Weights.Layer block = weights.layers().get(layer);
      NDArray seen = normalise(stream, block.attentionNorm());
      stream = stream.add(attend(seen, block, mask, layer, cache));
      NDArray fed = linear(normalise(stream, block.feedForwardNorm()), block.feedForwardInput());
      stream = stream.add(linear(Activation.gelu(fed), block.feedForwardOutput()));
    }
    return normalise(stream, weights.finalNorm());
  }

  /** Logits over the vocabulary, one row for each row of {@code hidden}. */
  NDArray logits(NDArray hidden) {
    return Linear.linear(hidden, weights.head()).singletonOrThrow();
  }

  /** Rows of {@code table} by index; also a differentiable selection of rows. */
  static NDArray lookUp(NDArray indices, NDArray table) {
    return Embedding.embedding(indices, table, SparseFormat.DENSE).singletonOrThrow();
  }

  private NDArray attend(
      NDArray input, Weights.Layer block, NDArray mask, int layer, @Nullable KeyValueCache cache) {
    long width = shape.width();
    NDList parts = linear(input, block.attentionInput()).split(new long[] {width, 2 * width}, 2);
    NDArray queries = byHead(parts.get(0)).mul(scale(input.getManager()));
    NDArray keys = byHead(parts.get(1));
    NDArray values = byHead(parts.get(2));
    if (cache != null) {
      keys = cache.extendKeys(layer, keys);
      values = cache.extendValues(layer, values);
    }
    NDArray scores = queries.matMul(keys.transpose(0, 1, 3, 2)).add(mask);
    NDArray mixed = scores.softmax(-1).matMul(values).transpose(0, 2, 1, 3);
    return linear(mixed.reshape(input.getShape()), block.attentionOutput());
  }

  // Not mul(number): that frees its operand at once, but the backward pass still reads the memory,
  // which the garbage collector may have given to something else by then.
  private NDArray scale(NDManager manager) {
    return manager.create((float) (1 / Math.sqrt(shape.headWidth())));
  }

  /** B × S × d as B × heads × S × d/heads. */
  private NDArray byHead(NDArray array) {
    Shape all = array.getShape();
    return array
        .reshape(all.get(0), all.get(1), shape.heads(), shape.headWidth())
        .transpose(0, 2, 1, 3);
  }

  private NDArray normalise(NDArray input, Weights.Affine norm) {
    return LayerNorm.layerNorm(input, new Shape(shape.width()), norm.weight(), norm.bias(), EPSILON)
        .singletonOrThrow();
  }

  private static NDArray linear(NDArray input, Weights.Affine map) {
    return Linear.linear(input, map.weight(), map.bias()).singletonOrThrow();
  }
}
