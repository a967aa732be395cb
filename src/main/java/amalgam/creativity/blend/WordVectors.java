package amalgam.creativity.blend;

import java.util.List;
import java.util.Set;

/**
 * Vectors from the words of a text alone: each word without its ending falls into one of 1024
 * places by its hash, the root of its count is what stands there, and words that every text has are
 * left out. Texts that share no word are at distance 1. Knows nothing of meanings; serves where no
 * trained model is at hand.
 */
public final class WordVectors implements TextVectors {

  private static final int PLACES = 1024;

  private static final Set<String> IN_EVERY_TEXT =
      Set.of(
          "a", "an", "the", "and", "or", "of", "to", "in", "on", "at", "by", "for", "with", "from",
          "is", "are", "be", "it", "its", "that", "this", "which", "who", "as", "one", "has",
          "have", "can", "you", "your", "they", "their", "so", "into", "when", "while", "each",
          "not");

  @Override
  public String version() {
    return "words-1024-v1";
  }

  @Override
  public List<float[]> of(List<String> texts) {
    return texts.stream().map(WordVectors::of).toList();
  }

  private static float[] of(String text) {
    double[] counts = new double[PLACES];
    for (String stem : new IdeaText(text).stems()) {
      if (!IN_EVERY_TEXT.contains(stem)) {
        counts[Math.floorMod(stem.hashCode() * 0x9E3779B1, PLACES)]++;
      }
    }
    double length = 0;
    for (double count : counts) {
      length += count;
    }
    float[] vector = new float[PLACES];
    for (int place = 0; place < PLACES; place++) {
      vector[place] = length == 0 ? 0 : (float) Math.sqrt(counts[place] / length);
    }
    return vector;
  }
}
