package amalgam.contestant.endpoint;

import org.jspecify.annotations.Nullable;

/**
 * What a model answered.
 *
 * @param text as it came
 * @param isCutOff whether it was not finished when its tokens were spent
 * @param promptTokens that were read, as the server counts them; null where it does not say
 * @param answerTokens that were written; null where it does not say
 */
public record Completion(
    String text, boolean isCutOff, @Nullable Long promptTokens, @Nullable Long answerTokens) {}
