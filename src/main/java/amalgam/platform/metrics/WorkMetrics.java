package amalgam.platform.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Counts and times the work of tournaments. */
@Component
public class WorkMetrics {

  private final MeterRegistry meters;
  private final Counter proposals;
  private final Counter tokens;
  private final Timer judge;
  private final Timer board;

  WorkMetrics(MeterRegistry meters) {
    this.meters = meters;
    this.proposals =
        Counter.builder("amalgam.proposals").description("Proposals stored").register(meters);
    this.tokens =
        Counter.builder("amalgam.tokens")
            .description("Tokens that transformers generated")
            .register(meters);
    this.judge =
        Timer.builder("amalgam.judge")
            .description("Judging the proposals of a block")
            .register(meters);
    this.board =
        Timer.builder("amalgam.board")
            .description("Computing a board with its fits and intervals")
            .register(meters);
  }

  /**
   * A unit of work came to its end.
   *
   * @param kind such as {@code propose}
   * @param outcome such as {@code done}, {@code retried} or {@code failed}
   * @param took from its start to its end
   */
  public void unitDone(String kind, String outcome, Duration took) {
    Timer.builder("amalgam.units")
        .description("Units of work, by kind and outcome")
        .tag("kind", kind)
        .tag("outcome", outcome)
        .register(meters)
        .record(took);
  }

  /** So many proposals were stored. */
  public void proposed(long count) {
    proposals.increment(count);
  }

  /** A transformer generated so many tokens. */
  public void generated(long count) {
    tokens.increment(count);
  }

  /** Judges, timed. */
  public <T> T judging(Supplier<T> work) {
    return Objects.requireNonNull(judge.record(work));
  }

  /** Computes a board, timed. */
  public <T> T computingBoard(Supplier<T> work) {
    return Objects.requireNonNull(board.record(work));
  }

  /** To be made a bean by whoever keeps the queue: {@code depth} is asked at every scrape. */
  public static MeterBinder queueDepth(Supplier<Number> depth) {
    return meters ->
        Gauge.builder("amalgam.queue.depth", depth)
            .description("Units of work that are due and not done")
            .register(meters);
  }
}
