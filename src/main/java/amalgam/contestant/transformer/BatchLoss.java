package amalgam.contestant.transformer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** The mean of −ln p(token) over the targets of a batch, in nats; prompts do not count. */
final class BatchLoss {

  private BatchLoss() {}

  /** A scalar on {@code manager}, differentiable where the decoder's weights are. */
  static NDArray of(Decoder decoder, PackedBatch batch, NDManager manager) {
    Shape places = new Shape(batch.rows(), batch.width());
    NDArray tokens = manager.create(batch.tokens(), places);
    NDArray positions = manager.create(batch.positions(), places);
    NDArray mask =
        manager.create(batch.mask(), new Shape(batch.rows(), 1, batch.width(), batch.width()));
    NDArray hidden = decoder.hidden(tokens, positions, mask, null);
    NDArray flat = hidden.reshape((long) batch.rows() * batch.width(), decoder.shape().width());
    NDArray predicting = Decoder.lookUp(manager.create(batch.targetPlaces()), flat);
    NDArray targets = manager.create(batch.targets(), new Shape(batch.targets().length, 1));
    return decoder.logits(predicting).logSoftmax(1).gather(targets, 1).mean().neg();
  }
}
