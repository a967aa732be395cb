package amalgam.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import amalgam.statistics.ClusterBootstrap;
import amalgam.statistics.Estimate;
import org.junit.jupiter.api.Test;

class PairedComparisonTest {

  private static final double[] FIRST = {4, 5, 6.5, 3, 7, 2};
  private static final double[] SECOND = {3, 5, 4, 4, 3, 1.5};

  private final ClusterBootstrap bootstrap = new ClusterBootstrap(0.95, 500, 1);

  @Test
  void tellsTheMeanDifferenceAndHowOneSidedItIs() {
    PairedComparison comparison = PairedComparison.of(FIRST, SECOND, bootstrap);
    assertThat(comparison.difference().estimate()).isCloseTo(7.0 / 6, within(1e-12));
    assertThat(comparison.rankBiserial().estimate())
        .isCloseTo(comparison.test().rankBiserial(), within(1e-12))
        .isCloseTo(13.0 / 20, within(1e-12));
    assertThat(comparison.rankBiserial().n()).isEqualTo(6);
    assertThat(comparison.rankBiserial().low()).isBetween(-1.0, 0.65);
    assertThat(comparison.rankBiserial().high()).isBetween(0.65, 1.0);
  }

  @Test
  void turnedAroundEverythingChangesSign() {
    PairedComparison comparison = PairedComparison.of(FIRST, SECOND, bootstrap);
    PairedComparison turned = PairedComparison.of(SECOND, FIRST, bootstrap);
    assertThat(turned.difference().estimate()).isEqualTo(-comparison.difference().estimate());
    assertThat(turned.difference().low()).isCloseTo(-comparison.difference().high(), within(1e-12));
    assertThat(turned.test().p()).isEqualTo(comparison.test().p());
  }

  @Test
  void nothingToCompareIsNoEstimate() {
    PairedComparison none = PairedComparison.of(new double[0], new double[0], bootstrap);
    assertThat(none.difference()).isEqualTo(Estimate.NONE);
    assertThat(none.test().p()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairedComparison.of(FIRST, new double[2], bootstrap));
  }
}
