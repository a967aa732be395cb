package amalgam.contestant.transformer;

import amalgam.contestant.DecodingSettings;
import amalgam.contestant.ProposalRequest;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * One row of a batch while it is being written. The form of a walk is not forced; only what the
 * decoding settings ask for is masked: concepts that the answer already holds ({@code noRevisits}),
 * and before hop {@code minHops} the end concept and {@code <eos>}.
 */
final class AnswerInProgress {

  private final Vocabulary vocabulary;
  private final DecodingSettings settings;
  private final int endConcept;
  private final RandomGenerator random;
  private final int[] tokens;
  private int length;

  AnswerInProgress(
      Vocabulary vocabulary, DecodingSettings settings, ProposalRequest request, int room) {
    this.vocabulary = vocabulary;
    this.settings = settings;
    this.endConcept = vocabulary.concept(request.prompt().end());
    this.random = new SplittableRandom(request.seed());
    this.tokens = new int[room];
  }

  /** Masks, chooses and appends; {@code logits} are changed. */
  void extend(float[] logits, TokenChoice choice) {
    mask(logits);
    tokens[length++] = choice.choose(logits, random);
  }

  // The answer's tokens are u, v1, ℓ1, v2, ℓ2, …: hop k's concept stands at index 2k − 1, and after
  // it has its relation, <eos> may follow at index 2k + 1.
  private void mask(float[] logits) {
    if (settings.noRevisits()) {
      for (int index = 0; index < length; index++) {
        if (vocabulary.isConcept(tokens[index])) {
          logits[tokens[index]] = Float.NEGATIVE_INFINITY;
        }
      }
    }
    if (settings.minHops() > 1) {
      if (length < 2 * settings.minHops() - 1) {
        logits[endConcept] = Float.NEGATIVE_INFINITY;
      }
      if (length < 2 * settings.minHops() + 1) {
        logits[Vocabulary.EOS] = Float.NEGATIVE_INFINITY;
      }
    }
  }

  boolean isFinished() {
    return length == tokens.length || (length > 0 && last() == Vocabulary.EOS);
  }

  int last() {
    return tokens[length - 1];
  }

  int[] generated() {
    return Arrays.copyOf(tokens, length);
  }
}
