package amalgam.contestant.transformer;

/**
 * The shape of a decoder: causal, pre-norm, GELU, learned positions, biases everywhere but in the
 * head, no dropout (GPT-2: Radford et al. 2019).
 *
 * @param layers number of blocks L, at least 1
 * @param width size d of a token's vector, a multiple of {@code heads}
 * @param heads attention heads, at least 1
 * @param tiedHead whether the output matrix is the token embedding itself; false by default
 * @param vocabularySize number of tokens V
 * @param contextLength most tokens of a sequence C, prompt and answer together
 */
public record Architecture(
    int layers, int width, int heads, boolean tiedHead, int vocabularySize, int contextLength) {

  /** Inner size of the feed-forward part, in widths. */
  static final int FEED_FORWARD_FACTOR = 4;

  public Architecture {
    check(layers >= 1 && layers <= 96, "layers must be 1 to 96, but are " + layers);
    check(heads >= 1, "heads must be at least 1, but are " + heads);
    check(width >= 1 && width <= 8192, "width must be 1 to 8192, but is " + width);
    check(
        width % heads == 0,
        "width (%d) must be a multiple of its heads (%d)".formatted(width, heads));
    check(vocabularySize >= 8, "vocabulary must have at least 8 tokens, not " + vocabularySize);
    check(contextLength >= 8, "context must hold at least 8 tokens, not " + contextLength);
  }

  private static void check(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException("A transformer's " + sentence + ".");
    }
  }

  /** Components of one head's vectors, d / heads. */
  public int headWidth() {
    return width / heads;
  }

  /**
   * Exact number of trained numbers: token and position embeddings, per block 12 d² + 13 d (two
   * norms 4 d, attention 4 d² + 4 d, feed-forward 8 d² + 5 d), the last norm 2 d, and the head.
   */
  public long parameters() {
    return (long) vocabularySize * width + (long) contextLength * width + computedParameters(false);
  }

  /**
   * Floating-point operations that training on {@code tokens} tokens takes, 6·N·D (Kaplan et al.,
   * arXiv 2001.08361). N counts the parameters that are multiplied for each token: blocks, norms
   * and the output head, also where that is tied; embeddings are looked up, not multiplied.
   * Kaplan's own N leaves the head out, which at this scale is most of the work.
   */
  public double trainingFlops(long tokens) {
    return 6.0 * computedParameters(true) * tokens;
  }

  private long computedParameters(boolean withTiedHead) {
    long d = width;
    long blocks = layers * (12 * d * d + 13 * d);
    long head = tiedHead && !withTiedHead ? 0 : vocabularySize * d;
    return blocks + 2 * d + head;
  }
}
