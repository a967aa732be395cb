package amalgam.platform.node;

import amalgam.platform.persistence.DatabaseAddress;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why this process cannot store what it does, while it cannot. */
@Component
public class Trouble {

  // Which of a closing database's many failures comes last is chance: the log has them all.
  private static final String FILE =
      "Results cannot be stored, since the database cannot be written to; most likely the disk is"
          + " full. Make room, and work goes on by itself.";
  private static final String SERVER =
      "Results cannot be stored: the database server says '%s'. Once it can be written to again,"
          + " work goes on by itself.";

  /** What was refused is tried again every few seconds; older than this it is history. */
  private static final long SECONDS_OF_REFUSAL = 30;

  private final boolean file;
  private volatile @Nullable String silence;
  private volatile @Nullable Refusal refusal;

  private record Refusal(String sentence, long at) {}

  Trouble(DatabaseAddress address) {
    this.file = address.vendor() == DatabaseAddress.Vendor.H2;
  }

  /** The sentence for people; null where nothing stands in the way. */
  public @Nullable String sentence() {
    if (silence != null) {
      return silence;
    }
    Refusal last = refusal;
    return last == null
            || System.nanoTime() - last.at() > TimeUnit.SECONDS.toNanos(SECONDS_OF_REFUSAL)
        ? null
        : last.sentence();
  }

  /** The database did not take the outcome of some work. */
  public void refused(Throwable failure) {
    refusal = new Refusal(words(failure), System.nanoTime());
  }

  /** The database took the outcome of some work. */
  public void taken() {
    refusal = null;
  }

  /** The database does not even take that this process is there; what to say about it. */
  String silent(Throwable failure) {
    String words = words(failure);
    silence = words;
    return words;
  }

  /** The database takes that this process is there; whether it did not before. */
  boolean answered() {
    boolean over = silence != null;
    silence = null;
    return over;
  }

  private String words(Throwable failure) {
    return file ? FILE : SERVER.formatted(rootMessage(failure));
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage().strip();
  }
}
