package amalgam.rating.assignment;

import amalgam.platform.node.SharedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives pairs to others that are held for too long, every few seconds while somebody rates. */
@Component
class ExpiredHolds {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final AssignmentRepository assignments;
  private final TransactionOperations transactions;
  private final SharedClock clock;
  private final AtomicReference<Instant> next = new AtomicReference<>(Instant.MIN);

  ExpiredHolds(
      AssignmentRepository assignments, TransactionOperations transactions, SharedClock clock) {
    this.assignments = assignments;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Does so, unless it was done a moment ago. */
  void release() {
    Instant now = clock.sharedTime();
    Instant due = next.get();
    if (!now.isBefore(due) && next.compareAndSet(due, now.plus(PAUSE))) {
      transactions.executeWithoutResult(status -> assignments.releaseExpired(now));
    }
  }
}
