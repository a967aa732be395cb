package amalgam.planning;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One plan being simulated by several threads, each of which runs this once. */
final class BackgroundRun implements PlanRun, Runnable {

  private static final Logger log = LoggerFactory.getLogger(BackgroundRun.class);

  private static final long PAUSE = Duration.ofMillis(250).toNanos();

  private final Simulation simulation;
  private final Consumer<PlanNews> listener;
  private final AtomicReferenceArray<SimulatedTournament> played;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger threadsLeft;
  private final AtomicLong toldAt = new AtomicLong();
  private volatile long beganAt;
  private volatile boolean isStopped;
  private volatile boolean isAbandoned;

  /**
   * @param threads how many will run it
   */
  BackgroundRun(Simulation simulation, int threads, Consumer<PlanNews> listener) {
    this.simulation = simulation;
    this.listener = listener;
    played = new AtomicReferenceArray<>(simulation.plan().simulations());
    threadsLeft = new AtomicInteger(threads);
  }

  @Override
  public void stop() {
    isStopped = true;
  }

  @Override
  public void abandon() {
    isAbandoned = true;
    isStopped = true;
  }

  @Override
  public void run() {
    try {
      simulate();
      if (threadsLeft.decrementAndGet() == 0) {
        tell(last());
      }
    } catch (RuntimeException failure) {
      log.error("A plan could not be simulated.", failure);
      tell(news(null, "Something failed on our side, and the log says what. Try other values."));
      abandon();
    }
  }

  private void simulate() {
    if (beganAt == 0) {
      beganAt = System.nanoTime();
    }
    int number = next.getAndIncrement();
    while (number < played.length() && !isStopped && !Thread.currentThread().isInterrupted()) {
      played.set(number, simulation.play(number));
      done.incrementAndGet();
      tellNowAndThen();
      number = next.getAndIncrement();
    }
  }

  private void tellNowAndThen() {
    long now = System.nanoTime();
    long before = toldAt.get();
    if (now - before > PAUSE && toldAt.compareAndSet(before, now)) {
      tell(news(null, null));
    }
  }

  private PlanNews last() {
    return done.get() == 0
        ? news(null, "Stopped before the first tournament was simulated.")
        : news(
            new ForecastComputation(
                    simulation,
                    IntStream.range(0, played.length())
                        .mapToObj(played::get)
                        .filter(Objects::nonNull)
                        .toList())
                .forecast(),
            null);
  }

  private PlanNews news(@Nullable Forecast forecast, @Nullable String failure) {
    int soFar = done.get();
    Duration remaining =
        soFar == 0
            ? null
            : Duration.ofNanos(System.nanoTime() - beganAt)
                .multipliedBy(played.length() - soFar)
                .dividedBy(soFar);
    return new PlanNews(soFar, played.length(), remaining, forecast, failure);
  }

  private synchronized void tell(PlanNews news) {
    if (!isAbandoned) {
      listener.accept(news);
    }
  }
}
