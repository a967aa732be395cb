package amalgam.planning;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Simulates plans in the background, one after the other with all of a few threads, so that however
 * many people plan at once, the pages stay quick.
 */
@Component
class Simulator implements DisposableBean {

  private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().daemon().name("plan-", 1).priority(3).factory());

  /**
   * Begins to simulate.
   *
   * @param listener told of the progress a few times a second, from another thread
   */
  PlanRun begin(TournamentPlan plan, Consumer<PlanNews> listener) {
    BackgroundRun run = new BackgroundRun(new Simulation(plan), THREADS, listener);
    for (int thread = 0; thread < THREADS; thread++) {
      workers.execute(run);
    }
    return run;
  }

  @Override
  public void destroy() throws InterruptedException {
    workers.shutdownNow();
    workers.awaitTermination(5, TimeUnit.SECONDS);
  }
}
