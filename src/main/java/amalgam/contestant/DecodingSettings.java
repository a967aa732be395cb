package amalgam.contestant;

import java.util.ArrayList;
import java.util.List;

/**
 * How a contestant draws its answers.
 *
 * @param temperature 0 for greedy decoding, else the divisor of the logits
 * @param topK number of likeliest symbols to draw from; 0 for all
 * @param topP least probability mass of the likeliest symbols to draw from, 0 (exclusive) to 1; 1
 *     for all
 * @param noRevisits whether concepts that the walk already holds are masked
 * @param minHops the end concept and the end of the answer are masked before this hop, at least 1;
 *     the control that traces a novelty–utility frontier; 0 of {@link #BY_HAND} alone
 */
public record DecodingSettings(
    double temperature, int topK, double topP, boolean noRevisits, int minHops) {

  public static final DecodingSettings GREEDY = new DecodingSettings(0, 0, 1, false, 1);

  /** That of people, who decode nothing. */
  public static final DecodingSettings BY_HAND = new DecodingSettings(0, 0, 1, false, 0);

  public DecodingSettings {
    check(
        temperature >= 0 && temperature <= 100,
        "temperature must lie between 0 (greedy) and 100, but is " + temperature);
    check(topK >= 0, "topK must be 0 (all) or more, but is " + topK);
    check(topP > 0 && topP <= 1, "topP must be above 0 and at most 1, but is " + topP);
    boolean isByHand = temperature == 0 && topK == 0 && topP == 1 && !noRevisits && minHops == 0;
    check(minHops >= 1 || isByHand, "minHops must be at least 1, but is " + minHops);
  }

  private static void check(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException("The decoding setting " + sentence + ".");
    }
  }

  public boolean isGreedy() {
    return temperature == 0;
  }

  /** Whether a person answers, who decodes nothing. */
  public boolean isByHand() {
    return minHops == 0;
  }

  /** Short words for a legend, such as {@code greedy, ≥ 3 hops, no revisits}. */
  public String label() {
    if (isByHand()) {
      return "by hand";
    }
    List<String> words = new ArrayList<>();
    words.add(isGreedy() ? "greedy" : "T " + number(temperature));
    if (topK > 0) {
      words.add("top-k " + topK);
    }
    if (topP < 1) {
      words.add("top-p " + number(topP));
    }
    if (minHops > 1) {
      words.add("≥ " + minHops + " hops");
    }
    if (noRevisits) {
      words.add("no revisits");
    }
    return String.join(", ", words);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
