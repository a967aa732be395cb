package amalgam.contestant.endpoint.ledger;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps account of what models behind servers cost. Requests are reserved for before they are sent;
 * their answers are stored when {@link #post} comes back. Safe for many threads, whose wishes and
 * postings go into few transactions.
 *
 * @see <a href="src/docs/decisions/0027-paid-once-and-never-more-than-the-budget.md">decision
 *     27</a>
 */
public final class Ledger implements AutoCloseable {

  /** Other processes do not say when they have spent less than they reserved. */
  private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

  private final LedgerRepository stored;
  private final GroupedWrites<Wish, Boolean> wishes;
  private final GroupedWrites<Posting, Boolean> postings;
  private final WritingThread writer = new WritingThread();
  private final Duration patience;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition posted = lock.newCondition();

  /**
   * @param patience how long a request waits for others to cost less than was reserved for them
   */
  public Ledger(LedgerRepository stored, Duration patience) {
    this.stored = stored;
    this.patience = patience;
    this.wishes = new GroupedWrites<>(writer, stored::reserve);
    this.postings = new GroupedWrites<>(writer, this::store);
  }

  private List<Boolean> store(List<Posting> batch) {
    stored.post(batch);
    lock.lock();
    try {
      posted.signalAll();
    } finally {
      lock.unlock();
    }
    return batch.stream().map(posting -> true).toList();
  }

  /** Opens an account, unless it is open. */
  public void open(AccountKey account, Budget budget) {
    if (stored.account(account).isEmpty()) {
      stored.open(account, budget);
    }
  }

  /**
   * Reserves the most that a request can cost. Where only what is reserved for others stands in its
   * way, it waits for what comes of them.
   *
   * @throws BudgetException if its budget could be exceeded
   */
  public void reserve(AccountKey account, Cost worst) throws InterruptedException {
    Wish wish = new Wish(account, worst);
    long end = System.nanoTime() + patience.toNanos();
    while (!wishes.write(wish)) {
      Account now =
          stored.account(account).orElseThrow(() -> new IllegalStateException("No " + account));
      if (now.isTooMuch(worst) || System.nanoTime() - end >= 0) {
        throw BudgetException.of(now, worst);
      }
      awaitPosting();
    }
  }

  private void awaitPosting() throws InterruptedException {
    lock.lock();
    try {
      posted.awaitNanos(LOOK_AGAIN.toNanos());
    } finally {
      lock.unlock();
    }
  }

  /** Stores what came of a request. */
  public void post(Posting posting) throws InterruptedException {
    postings.write(posting);
  }

  /** Stores what came of a request, soon; until then what was reserved for it stays reserved. */
  public void postSoon(Posting posting) {
    postings.add(posting);
  }

  /** The replies that came to some questions, by question. */
  public Map<String, String> replies(AccountKey account, Collection<String> questions) {
    return stored.replies(account, questions);
  }

  /** Stores what is left to store. */
  @Override
  public void close() {
    writer.close();
  }
}
