package amalgam.platform.job.engine;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads that the engine cannot interrupt when it stops: H2 gives up its file where a thread is
 * interrupted that reads or writes it, and with it what others have just stored.
 */
final class CalmThreads {

  private CalmThreads() {}

  /** A fixed number of them. */
  static final class Pool extends ThreadPoolExecutor {

    Pool(String name, int threads) {
      super(
          threads,
          threads,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().daemon().name(name, 1).factory());
    }

    @Override
    public List<Runnable> shutdownNow() {
      shutdown();
      return List.of();
    }
  }

  /** Those for what is done from time to time. */
  static final class Housekeeping extends ScheduledThreadPoolExecutor {

    Housekeeping(String name) {
      super(2, Thread.ofPlatform().daemon().name(name, 1).factory());
    }

    @Override
    public List<Runnable> shutdownNow() {
      shutdown();
      return List.of();
    }
  }
}
