package amalgam.leaderboard.agreement;

import amalgam.rating.BoardJudges.Decision;
import amalgam.rating.Judge;
import java.util.List;

/**
 * What there is to know of a tournament's automated judges before they are relied on.
 *
 * @param biases of each that votes, on each axis
 * @param works of language models
 * @param points by language models and, beside them, by people
 * @param embeddings what the embedding says of each contestant
 * @param voting judges that have votes or are declared to, the panel included, by id
 * @param feeding of those, whose votes make the board's automated ratings
 * @param decisions about that, the latest first
 */
public record Calibration(
    List<JudgeBias> biases,
    List<JudgeWork> works,
    List<JudgePoints> points,
    List<EmbeddingLine> embeddings,
    List<Judge> voting,
    List<Judge> feeding,
    List<Decision> decisions) {

  /** Of a tournament without automated judges. */
  public static final Calibration NONE =
      new Calibration(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Calibration {
    biases = List.copyOf(biases);
    works = List.copyOf(works);
    points = List.copyOf(points);
    embeddings = List.copyOf(embeddings);
    voting = List.copyOf(voting);
    feeding = List.copyOf(feeding);
    decisions = List.copyOf(decisions);
  }

  /** Whether there is anything to show. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
