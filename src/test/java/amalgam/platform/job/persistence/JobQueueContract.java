package amalgam.platform.job.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.arena.Repositories;
import amalgam.platform.job.Job;
import amalgam.platform.job.JobKey;
import amalgam.platform.job.JobQueue;
import amalgam.platform.job.engine.HeldJobs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** What everybody relies on who gives work to others. */
abstract class JobQueueContract {

  private static final AtomicLong WHOLE = new AtomicLong(1_000_000);

  private final Repositories repositories;
  private final JobQueue queue;
  private final HeldJobs held;
  private final long whole = WHOLE.incrementAndGet();

  JobQueueContract(Repositories repositories) {
    this.repositories = repositories;
    this.queue = repositories.get(JobQueue.class);
    this.held = repositories.get(HeldJobs.class);
  }

  @Test
  void aJobThatIsThereAlreadyIsNotAddedAgain() {
    add(job("f00", whole, 1), job("f00", whole, 2));
    add(job("f00", whole, 2), job("f00", whole, 3));
    assertThat(queue.count(JobKey.of(whole))).isEqualTo(3);
  }

  @Test
  void whatIsAddedInATransactionThatFailsIsNotThere() {
    assertThatThrownBy(
            () ->
                repositories.inTransaction(
                    () -> {
                      queue.add(List.of(job("", whole, 1)));
                      throw new IllegalStateException("changed my mind");
                    }))
        .hasMessage("changed my mind");
    assertThat(queue.count(JobKey.of(whole))).isZero();
  }

  @Test
  void outsideOfATransactionNothingIsAddedOrRemoved() {
    assertThatThrownBy(() -> queue.add(List.of(job("", whole, 1))))
        .isInstanceOf(IllegalTransactionStateException.class);
    assertThatThrownBy(() -> queue.removeWaiting(JobKey.of(whole)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void removedIsWhatIsAboutAWholeAndNothingElse() {
    long other = WHOLE.incrementAndGet();
    add(job("", whole), job("f00", whole, 1), job("", whole, 1, 7), job("", other, whole));
    add(job("", whole, 11));
    remove(JobKey.of(whole, 1));
    assertThat(queue.count(JobKey.of(whole))).isEqualTo(2);
    remove(JobKey.of(whole));
    assertThat(queue.count(JobKey.of(whole))).isZero();
    assertThat(queue.count(JobKey.of(other))).isEqualTo(1);
  }

  @Test
  void aJobIsTakenOutByWhoeverHasItInHandAndOnlyOnce() {
    add(job("", whole, 1));
    String name = "/" + whole + ".1";
    assertThat(held.remove("test", name, 2)).isFalse();
    assertThat(held.putBack("test", name, 1, Instant.now(), 1)).isTrue();
    assertThat(held.remove("test", name, 1)).isFalse();
    assertThat(held.remove("test", name, 2)).isTrue();
    assertThat(held.remove("test", name, 2)).isFalse();
    assertThat(queue.count(JobKey.of(whole))).isZero();
  }

  @Test
  void whatWaitsIsInNobodysHands() {
    add(job("", whole, 1));
    assertThat(queue.inHand()).isEmpty();
  }

  @Test
  void manyJobsAreAddedAtOnceAndCountedByKind() {
    List<Job> jobs = new ArrayList<>();
    for (int number = 0; number < 2500; number++) {
      jobs.add(new Job("many" + whole, "", JobKey.of(whole, number), number));
    }
    add(jobs.toArray(Job[]::new));
    held.putBack("many" + whole, "/" + whole + ".0", 1, Instant.now().plusSeconds(600), 1);
    JobQueue.Depth depth =
        queue.depths().stream()
            .filter(one -> one.kind().equals("many" + whole))
            .findFirst()
            .orElseThrow();
    assertThat(depth.waiting()).isEqualTo(2499);
    assertThat(depth.later()).isEqualTo(1);
    assertThat(depth.inHand()).isZero();
    assertThat(depth.oldestSeconds()).isBetween(0L, 600L);
    remove(JobKey.of(whole));
  }

  private static Job job(String requirement, long... path) {
    return new Job("test", requirement, JobKey.of(path), 0);
  }

  private void add(Job... jobs) {
    repositories.inTransaction(
        () -> {
          queue.add(List.of(jobs));
          return true;
        });
  }

  private void remove(JobKey key) {
    repositories.inTransaction(
        () -> {
          queue.removeWaiting(key);
          return true;
        });
  }
}
