package amalgam.contestant.transformer;

import java.util.Arrays;

/**
 * Tokens to learn from; what stands before {@code firstTarget} is given and not part of the loss.
 *
 * @param tokens token ids, at least 2
 * @param firstTarget index of the first token to be predicted, 1…tokens.length−1
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared as a record, never changed
record TokenSequence(int[] tokens, int firstTarget) {

  /** Tokens that are read: all but the last. */
  int inputs() {
    return tokens.length - 1;
  }

  int targets() {
    return tokens.length - firstTarget;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TokenSequence that
        && firstTarget == that.firstTarget
        && Arrays.equals(tokens, that.tokens);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(tokens) + firstTarget;
  }

  @Override
  public String toString() {
    return Arrays.toString(tokens) + "@" + firstTarget;
  }
}
