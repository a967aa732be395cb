package amalgam.contestant.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.contestant.DecodingSettings;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TokenChoiceTest {

  private static final int DRAWS = 40_000;
  private static final float[] LOGITS = {1, 3, 2, Float.NEGATIVE_INFINITY, 0};

  @Test
  void greedyTakesTheLikeliestAndTheFirstOfEquals() {
    TokenChoice greedy = new TokenChoice(DecodingSettings.GREEDY);

    assertThat(greedy.choose(LOGITS, new SplittableRandom(1))).isEqualTo(1);
    assertThat(greedy.choose(new float[] {1, 4, 4}, new SplittableRandom(1))).isEqualTo(1);
  }

  @Test
  void drawsAsTheTemperedSoftmaxSays() {
    double[] shares = shares(new DecodingSettings(0.5, 0, 1, false, 1));
    double[] weights = {Math.exp(2), Math.exp(6), Math.exp(4), 0, 1};
    double sum = weights[0] + weights[1] + weights[2] + weights[4];

    for (int token = 0; token < LOGITS.length; token++) {
      assertThat(shares[token]).isCloseTo(weights[token] / sum, within(0.01));
    }
    assertThat(shares[3]).isZero();
  }

  @Test
  void topKKeepsTheKLikeliestInTheirProportions() {
    double[] shares = shares(new DecodingSettings(1, 2, 1, false, 1));

    assertThat(shares[1] + shares[2]).isEqualTo(1);
    assertThat(shares[1]).isCloseTo(1 / (1 + Math.exp(-1)), within(0.01));
  }

  @Test
  void topPKeepsTheFewestThatHoldTheMass() {
    // Shares at temperature 1: .64, .24, .09, .03.
    assertThat(shares(new DecodingSettings(1, 0, 0.6, false, 1))[1]).isEqualTo(1);
    assertThat(shares(new DecodingSettings(1, 0, 0.7, false, 1)))
        .satisfies(shares -> assertThat(shares[1] + shares[2]).isEqualTo(1))
        .satisfies(shares -> assertThat(shares[2]).isPositive());
    assertThat(shares(new DecodingSettings(1, 0, 0.9, false, 1))[4]).isZero();
  }

  @Test
  void neverDrawsWhatIsMaskedHoweverHot() {
    assertThat(shares(new DecodingSettings(100, 0, 1, false, 1))[3]).isZero();
    assertThat(shares(new DecodingSettings(100, 5, 1, false, 1))[3]).isZero();
  }

  private static double[] shares(DecodingSettings settings) {
    TokenChoice choice = new TokenChoice(settings);
    SplittableRandom random = new SplittableRandom(7);
    double[] shares = new double[LOGITS.length];
    for (int draw = 0; draw < DRAWS; draw++) {
      shares[choice.choose(LOGITS, random)]++;
    }
    for (int token = 0; token < shares.length; token++) {
      shares[token] /= DRAWS;
    }
    return shares;
  }
}
