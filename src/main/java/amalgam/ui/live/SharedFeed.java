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
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes news of a subject away from the pages that read it, once for all of them, and again at
 * most once a pause however often the subject changes.
 *
 * @param <K> subjects
 * @param <N> news
 */
final class SharedFeed<K, N> {

  private static final Logger log = LoggerFactory.getLogger(SharedFeed.class);

  private final Map<K, Channel> channels = new ConcurrentHashMap<>();
  private final Function<K, Optional<N>> newsOf;
  private final ScheduledExecutorService worker;
  private final Duration pause;

  SharedFeed(Function<K, Optional<N>> newsOf, ScheduledExecutorService worker, Duration pause) {
    this.newsOf = newsOf;
    this.worker = worker;
    this.pause = pause;
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
    N last = channel.last;
    if (last == null) {
      schedule(subject, channel, Duration.ZERO);
    } else {
      reader.accept(last);
    }
    return () -> leave(subject, reader);
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

  private void schedule(K subject, Channel channel, Duration delay) {
    if (channel.due.compareAndSet(false, true)) {
      worker.schedule(() -> publish(subject, channel), delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void publish(K subject, Channel channel) {
    channel.due.set(false);
    try {
      newsOf.apply(subject).ifPresent(news -> deliver(news, channel));
    } catch (RuntimeException failure) {
      log.warn("No news of {} could be had; the pages keep the last.", subject, failure);
    }
  }

  private void deliver(N news, Channel channel) {
    channel.last = news;
    for (Consumer<N> reader : channel.readers) {
      try {
        reader.accept(news);
      } catch (RuntimeException gone) {
        log.debug("A page left before its news came.", gone);
      }
    }
  }
}
