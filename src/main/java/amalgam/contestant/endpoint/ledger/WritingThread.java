package amalgam.contestant.endpoint.ledger;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The thread that writes the ledger. Whoever asks a server may be interrupted, which would close
 * the database's file under a thread that writes to it; this one never is.
 */
final class WritingThread implements AutoCloseable {

  private static final long LAST_WORDS_SECONDS = 30;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("endpoint-ledger").daemon().factory());

  void execute(Runnable what) {
    thread.execute(what);
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
