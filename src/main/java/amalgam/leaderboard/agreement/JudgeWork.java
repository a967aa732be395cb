package amalgam.leaderboard.agreement;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a language model was asked as a judge, and what it took.
 *
 * @param model behind it, in its server's words
 * @param rubrics versions of the text that it was asked with
 * @param verdicts answers that were read
 * @param unjudged answers that were not, each by its reason
 * @param meanMilliseconds of the answers that came; NaN where none did
 * @param promptTokens that were read, where the server says
 * @param answerTokens that were written, where the server says
 * @param cost in whichever currency its price is; null where its price is not known
 * @param opinions pairs and axes on which it has an opinion
 * @param inconsistent of those, that it answered differently in either order
 * @param missing pairs and axes on which it has none, each by its reason
 */
public record JudgeWork(
    String judge,
    String model,
    SortedSet<Integer> rubrics,
    long verdicts,
    SortedMap<String, Long> unjudged,
    double meanMilliseconds,
    long promptTokens,
    long answerTokens,
    @Nullable Double cost,
    long opinions,
    long inconsistent,
    SortedMap<String, Long> missing) {

  public JudgeWork {
    rubrics = new TreeSet<>(rubrics);
    unjudged = new TreeMap<>(unjudged);
    missing = new TreeMap<>(missing);
  }

  /** How many questions were not answered. */
  public long unjudgedCount() {
    return sum(unjudged);
  }

  /** On how many pairs and axes it has no opinion. */
  public long missingCount() {
    return sum(missing);
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
