package amalgam.platform.job;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The jobs that wait, in the database and so shared by all workers. */
public interface JobQueue {

  /** Adds jobs within the caller's transaction; of those that are there already nothing changes. */
  void add(Collection<Job> jobs);

  /**
   * Takes away, within the caller's transaction, the jobs about a whole and its parts that nobody
   * has in hand.
   */
  void removeWaiting(JobKey whole);

  /** How many jobs there are about a whole and its parts. */
  long count(JobKey whole);

  /** How many jobs wait or are in hand, and since when, by kind. */
  List<Depth> depths();

  /** How many jobs each node has in hand, by its id; only those that have any. */
  Map<String, Integer> inHand();

  /**
   * The jobs of a kind.
   *
   * @param waiting that could be begun at once
   * @param later that wait before they are tried again
   * @param inHand that a worker has
   * @param oldestSeconds for how long the oldest of those that could be begun has waited
   */
  record Depth(String kind, long waiting, long later, long inHand, long oldestSeconds) {}
}
