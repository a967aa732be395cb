package amalgam.arena;

import amalgam.platform.job.JobHandler;
import amalgam.platform.job.JobInHand;
import amalgam.platform.job.JobKey;
import amalgam.platform.job.Lane;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Does jobs in which there is nothing to do, once a test lets it begin. */
public final class Idle implements JobHandler {

  /** Their kind. */
  public static final String KIND = "idle";

  private final CountDownLatch begun = new CountDownLatch(1);
  private final AtomicLong done = new AtomicLong();

  /** Lets it begin. */
  public void begin() {
    begun.countDown();
  }

  /** How many it has done. */
  public AtomicLong done() {
    return done;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public Lane lane() {
    return Lane.SHORT;
  }

  @Override
  public void run(JobInHand job) {
    try {
      begun.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    job.finish(() -> {});
    done.incrementAndGet();
  }

  @Override
  public void failed(JobKey key, int tries, String reason) {}

  @Override
  public void givenUp(JobKey key, int tries, String reason) {}
}
