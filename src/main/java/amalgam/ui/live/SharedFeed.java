package amalgam.ui.live;

import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes news of a subject away from the pages that read it, once for all of them, and again at
 * most once a pause however often the subject changes. All news are delivered by the one worker, so
 * that none comes after a newer one.
 *
 * @param <K> subjects
 * @param <N> news
 */
final class SharedFeed<K, N> {

  private static final Logger log = LoggerFactory.getLogger(SharedFeed.class);

  /** After a failure, so many pauses go by before the next try. */
  private static final int PATIENCE = 3;

  private final Map<K, Channel> channels = new ConcurrentHashMap<>();
  private final Source<K, N> source;
  private final ScheduledExecutorService worker;
  private final Duration pause;

  /**
   * @param worker of one thread
   */
  SharedFeed(Source<K, N> source, ScheduledExecutorService worker, Duration pause) {
    this.source = source;
    this.worker = worker;
    this.pause = pause;
  }

  /** Where news come from. */
  @FunctionalInterface
  interface Source<K, N> {

    /**
     * The subject's state now; empty where there is no such subject.
     *
     * @param before the last news, to take from it what cannot have changed; null at first
     */
    Optional<N> newsOf(K subject, @Nullable N before);
  }

  private final class Channel {
    final Set<Consumer<N>> readers = ConcurrentHashMap.newKeySet();
    final AtomicBoolean due = new AtomicBoolean();
    volatile @Nullable N last;
  }

  /** Reads the subject's news from now on, the present state first. */
  Registration read(K subject, Consumer<N> reader) {
    Channel channel =
        channels.compute(
            subject,
            (key, known) -> {
              Channel joined = known == null ? new Channel() : known;
              joined.readers.add(reader);
              return joined;
            });
    worker.execute(() -> begin(subject, channel, reader));
    return () -> leave(subject, reader);
  }

  private void begin(K subject, Channel channel, Consumer<N> reader) {
    N last = channel.last;
    if (last == null) {
      schedule(subject, channel, Duration.ZERO);
    } else {
      deliver(last, reader);
    }
  }

  private void leave(K subject, Consumer<N> reader) {
    channels.computeIfPresent(
        subject,
        (key, channel) -> {
          channel.readers.remove(reader);
          return channel.readers.isEmpty() ? null : channel;
        });
  }

  /** Has every subject computed anew, soon, that someone reads and {@code isConcerned} accepts. */
  void changed(Predicate<K> isConcerned) {
    channels.forEach(
        (subject, channel) -> {
          if (isConcerned.test(subject)) {
            schedule(subject, channel, pause);
          }
        });
  }

  /** Has every subject computed anew that someone reads and whose last news may be stale. */
  void renew(Predicate<N> isStale) {
    channels.forEach(
        (subject, channel) -> {
          N last = channel.last;
          if (last != null && isStale.test(last)) {
            schedule(subject, channel, pause);
          }
        });
  }

  private void schedule(K subject, Channel channel, Duration delay) {
    if (channel.due.compareAndSet(false, true)) {
      worker.schedule(() -> publish(subject, channel), delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void publish(K subject, Channel channel) {
    channel.due.set(false);
    if (channel.readers.isEmpty()) {
      return;
    }
    try {
      source.newsOf(subject, channel.last).ifPresent(news -> deliver(news, channel));
    } catch (RuntimeException failure) {
      log.warn("No news of {} could be had; it is tried again soon.", subject, failure);
      schedule(subject, channel, pause.multipliedBy(PATIENCE));
    }
  }

  private void deliver(N news, Channel channel) {
    if (!news.equals(channel.last)) {
      channel.last = news;
      channel.readers.forEach(reader -> deliver(news, reader));
    }
  }

  private void deliver(N news, Consumer<N> reader) {
    try {
      reader.accept(news);
    } catch (RuntimeException gone) {
      log.debug("A page left before its news came.", gone);
    }
  }
}
