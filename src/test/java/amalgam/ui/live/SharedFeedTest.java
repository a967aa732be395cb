package amalgam.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedFeedTest {

  private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
  private final AtomicInteger computed = new AtomicInteger();
  private final SharedFeed<String, Integer> feed =
      new SharedFeed<>((subject, before) -> Optional.of(next()), worker, Duration.ofMillis(50));
  private final List<Integer> one = new CopyOnWriteArrayList<>();
  private final List<Integer> other = new CopyOnWriteArrayList<>();

  private int failures;

  private int next() {
    if (failures-- > 0) {
      throw new IllegalStateException("not now");
    }
    return computed.incrementAndGet();
  }

  @AfterEach
  void stop() {
    worker.shutdownNow();
  }

  @Test
  void whoComesSecondReadsWhatTheFirstReads() {
    feed.read("words", one::add);
    await().until(() -> one.equals(List.of(1)));

    feed.read("words", other::add);

    await().until(() -> other.equals(List.of(1)));
    assertThat(computed).hasValue(1);
  }

  @Test
  void aHundredChangesAreOneNews() {
    feed.read("words", one::add);
    await().until(() -> !one.isEmpty());

    for (int change = 0; change < 100; change++) {
      feed.changed("words"::equals);
    }

    await().until(() -> one.equals(List.of(1, 2)));
  }

  @Test
  void changesOfOthersAreNoNews() {
    feed.read("words", one::add);
    feed.read("letters", other::add);
    await().until(() -> !one.isEmpty() && !other.isEmpty());

    feed.changed("letters"::equals);

    await().until(() -> other.size() == 2);
    assertThat(one).hasSize(1);
  }

  @Test
  void aReaderThatFailsKeepsNothingFromTheOthers() {
    feed.read(
        "words",
        news -> {
          throw new IllegalStateException("gone");
        });
    feed.read("words", one::add);

    await().until(() -> !one.isEmpty());
  }

  @Test
  void aComputationThatFailsIsTriedAgain() {
    failures = 2;

    feed.read("words", one::add);

    await().until(() -> one.equals(List.of(1)));
  }

  @Test
  void whatMayBeStaleIsComputedAnew() {
    feed.read("words", one::add);
    await().until(() -> !one.isEmpty());

    feed.renew(news -> news > 1);
    feed.renew(news -> news == 1);

    await().until(() -> one.equals(List.of(1, 2)));
  }

  @Test
  void whoLeavesReadsNoMore() {
    Registration reading = feed.read("words", one::add);
    await().until(() -> !one.isEmpty());
    feed.read("words", other::add);
    reading.remove();

    feed.changed("words"::equals);

    await().until(() -> other.size() == 2);
    assertThat(one).hasSize(1);
  }
}
