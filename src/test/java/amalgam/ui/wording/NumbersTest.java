package amalgam.ui.wording;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.leaderboard.Measure;
import amalgam.statistics.Estimate;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.2|10.2",
        "9.999|10.0",
        "0.01234|0.0123",
        "99.96|100",
        "1234.4|1,234",
        "0|0",
        "NaN|–"
      })
  void aNumberHasThreeSignificantDigits(double number, String text) {
    assertThat(Numbers.number(number)).isEqualTo(text);
  }

  @Test
  void anEstimateStandsWithItsInterval() {
    assertThat(Numbers.estimate(Measure.NOVELTY, new Estimate(10.23, 8.71, 11.64, 12)))
        .isEqualTo("10.2 (8.7–11.6)");
    assertThat(Numbers.estimate(Measure.SATISFACTION, new Estimate(0.621, 0.58, 0.66, 400)))
        .isEqualTo("62.1% (58.0–66.0%)");
  }

  @Test
  void anEstimateHasNoMorePlacesThanItsIntervalBears() {
    assertThat(Numbers.estimate(Measure.SATISFACTION, new Estimate(0.00391, 0, 0.01172, 256)))
        .isEqualTo("0.39% (0.00–1.17%)");
  }

  @Test
  void anEstimateWithoutIntervalOrWithoutNumberStandsAlone() {
    assertThat(Numbers.estimate(Measure.NOVELTY, new Estimate(5.5, Double.NaN, Double.NaN, 1)))
        .isEqualTo("5.50");
    assertThat(Numbers.estimate(Measure.NOVELTY, Estimate.NONE)).isEqualTo("–");
  }

  @Test
  void aChangeStandsWithItsSign() {
    assertThat(Numbers.change(new Estimate(-0.321, -0.45, -0.2, 12)))
        .isEqualTo("−0.321 (−0.450 to −0.200)");
    assertThat(Numbers.change(new Estimate(-0.5, Double.NaN, Double.NaN, 1))).isEqualTo("−0.500");
    assertThat(Numbers.change(Estimate.NONE)).isEqualTo("–");
  }

  @ParameterizedTest
  @CsvSource({"512,512", "30384,30k", "999600,1.0M", "1234567,1.2M", "100000000,100.0M"})
  void parametersAreCountedInThousandsAndMillions(long parameters, String text) {
    assertThat(Numbers.parameters(parameters)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0,about 1 s", "4,about 4 s", "38,about 40 s", "150,about 3 min", "7300,about 2 h"})
  void timeLeftIsSaidRoughly(long seconds, String text) {
    assertThat(Numbers.about(Duration.ofSeconds(seconds))).isEqualTo(text);
  }
}
