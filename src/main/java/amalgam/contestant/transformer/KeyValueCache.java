package amalgam.contestant.transformer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;

/** Keys and values, B × heads × T × d/heads per block, of the tokens that were read so far. */
final class KeyValueCache {

  private final NDManager manager;
  private final NDArray[] keys;
  private final NDArray[] values;

  /** An empty cache whose arrays belong to {@code manager}. */
  KeyValueCache(NDManager manager, int layers) {
    this.manager = manager;
    this.keys = new NDArray[layers];
    this.values = new NDArray[layers];
  }

  NDArray extendKeys(int layer, NDArray added) {
    return extend(keys, layer, added);
  }

  NDArray extendValues(int layer, NDArray added) {
    return extend(values, layer, added);
  }

  private NDArray extend(NDArray[] kept, int layer, NDArray added) {
    NDArray before = kept[layer];
    NDArray all = before == null ? added : NDArrays.concat(new NDList(before, added), 2);
    all.attach(manager);
    kept[layer] = all;
    if (before != null) {
      before.close();
    }
    return all;
  }

  /** Keeps only the given rows of the batch, in that order. */
  void keepRows(NDArray rows) {
    for (int layer = 0; layer < keys.length; layer++) {
      keys[layer] = select(keys[layer], rows);
      values[layer] = select(values[layer], rows);
    }
  }

  private NDArray select(NDArray kept, NDArray rows) {
    NDArray chosen = Rows.select(kept, rows);
    chosen.attach(manager);
    kept.close();
    return chosen;
  }
}
