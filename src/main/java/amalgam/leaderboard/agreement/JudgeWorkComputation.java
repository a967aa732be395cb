package amalgam.leaderboard.agreement;

import amalgam.contestant.endpoint.EndpointSettings.Price;
import amalgam.judging.JudgingRepository.Stored;
import amalgam.judging.Verdict;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sums up verdicts and opinions by judge. */
final class JudgeWorkComputation {

  private static final double MILLION = 1e6;

  private final Map<String, Price> prices;
  private final SortedMap<String, Sums> byJudge = new TreeMap<>();

  /**
   * @param prices of those judges whose price is known
   */
  JudgeWorkComputation(Map<String, Price> prices) {
    this.prices = Map.copyOf(prices);
  }

  private static final class Sums {

    private final SortedSet<Integer> rubrics = new TreeSet<>();
    private final SortedMap<String, Long> unjudged = new TreeMap<>();
    private final SortedMap<String, Long> missing = new TreeMap<>();
    private String model = "";
    private long verdicts;
    private long answers;
    private long milliseconds;
    private long promptTokens;
    private long answerTokens;
    private long opinions;
    private long inconsistent;
  }

  private Sums of(String judge) {
    return byJudge.computeIfAbsent(judge, key -> new Sums());
  }

  void add(Verdict verdict) {
    Sums sums = of(verdict.judge());
    sums.model = verdict.model();
    sums.rubrics.add(verdict.rubric());
    String unjudged = verdict.unjudged();
    if (unjudged == null) {
      sums.verdicts++;
    } else {
      sums.unjudged.merge(unjudged, 1L, Long::sum);
    }
    if (!verdict.raw().isEmpty()) {
      sums.answers++;
      sums.milliseconds += verdict.milliseconds();
    }
    sums.promptTokens += orNone(verdict.promptTokens());
    sums.answerTokens += orNone(verdict.answerTokens());
  }

  private static long orNone(@Nullable Long tokens) {
    return tokens == null ? 0 : tokens;
  }

  void add(Stored stored) {
    Sums sums = of(stored.judge());
    String missing = stored.opinion().missing();
    if (missing != null) {
      sums.missing.merge(missing, 1L, Long::sum);
    } else {
      sums.opinions++;
      sums.inconsistent += stored.opinion().isInconsistent() ? 1 : 0;
    }
  }

  /** Of each judge, by its id. */
  List<JudgeWork> works() {
    return byJudge.entrySet().stream().map(one -> work(one.getKey(), one.getValue())).toList();
  }

  private JudgeWork work(String judge, Sums sums) {
    Price price = prices.get(judge);
    return new JudgeWork(
        judge,
        sums.model,
        sums.rubrics,
        sums.verdicts,
        sums.unjudged,
        sums.answers == 0 ? Double.NaN : (double) sums.milliseconds / sums.answers,
        sums.promptTokens,
        sums.answerTokens,
        price == null
            ? null
            : (price.prompt() * sums.promptTokens + price.answer() * sums.answerTokens) / MILLION,
        sums.opinions,
        sums.inconsistent,
        sums.missing);
  }
}
