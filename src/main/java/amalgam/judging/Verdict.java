package amalgam.judging;

import amalgam.statistics.rating.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a judge answered to a question, or why it did not. Kept for all time.
 *
 * @param judge its id
 * @param model that stands behind it, in its server's words
 * @param rubric version of the text it was asked with
 * @param said null where it is unjudged
 * @param unjudged why there is no answer; null where there is one
 * @param raw the answer as it came
 * @param promptTokens that were read; null where the server does not say
 * @param answerTokens that were written; null where the server does not say
 * @param milliseconds from the question to the answer
 */
public record Verdict(
    String judge,
    String model,
    int rubric,
    Question question,
    @Nullable Said said,
    @Nullable String unjudged,
    String raw,
    @Nullable Long promptTokens,
    @Nullable Long answerTokens,
    long milliseconds) {

  /**
   * An answer.
   *
   * @param outcome as seen by the judge, of a question about two; null of one about one
   * @param points of a question about one; null of one about two
   * @param reason in the judge's words; empty where it gave none
   */
  public record Said(@Nullable Outcome outcome, @Nullable Integer points, String reason) {

    static Said preferring(Outcome outcome, String reason) {
      return new Said(outcome, null, reason);
    }

    static Said giving(int points, String reason) {
      return new Said(null, points, reason);
    }
  }

  /** Whether it is an answer. */
  public boolean isJudged() {
    return said != null;
  }

  /** What it prefers; null where it is unjudged, or about one proposal alone. */
  public @Nullable Outcome outcome() {
    return said == null ? null : said.outcome();
  }
}
