package amalgam.contestant.endpoint.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/**
 * Writes what many threads want written in few transactions: while one is written, the next ones
 * gather.
 *
 * @param <T> what is written
 * @param <R> what comes of it
 */
final class GroupedWrites<T, R> {

  private static final int MOST_AT_ONCE = 256;

  private final WritingThread writer;
  private final Function<List<T>, List<R>> transaction;
  private final Queue<Waiting<T, R>> queue = new ConcurrentLinkedQueue<>();

  private record Waiting<T, R>(T item, CompletableFuture<R> result) {}

  /**
   * @param transaction writes several, with a result for each
   */
  GroupedWrites(WritingThread writer, Function<List<T>, List<R>> transaction) {
    this.writer = writer;
    this.transaction = transaction;
  }

  /** Has something written soon. */
  CompletableFuture<R> add(T item) {
    Waiting<T, R> waiting = new Waiting<>(item, new CompletableFuture<>());
    queue.add(waiting);
    writer.execute(this::writeSome);
    return waiting.result();
  }

  /** Has something written and waits for it. */
  R write(T item) throws InterruptedException {
    try {
      return add(item).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException("The ledger could not be written.", e);
    }
  }

  private void writeSome() {
    List<Waiting<T, R>> batch = new ArrayList<>();
    while (batch.size() < MOST_AT_ONCE && !queue.isEmpty()) {
      batch.add(queue.remove());
    }
    if (batch.isEmpty()) {
      return;
    }
    try {
      List<R> results = transaction.apply(batch.stream().map(Waiting::item).toList());
      for (int place = 0; place < batch.size(); place++) {
        batch.get(place).result().complete(results.get(place));
      }
    } catch (RuntimeException e) {
      batch.forEach(waiting -> waiting.result().completeExceptionally(e));
    }
  }
}
