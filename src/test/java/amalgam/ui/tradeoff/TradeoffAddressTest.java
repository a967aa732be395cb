package amalgam.ui.tradeoff;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.leaderboard.Measure;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;

class TradeoffAddressTest {

  @Test
  void whatIsAsByDefaultIsLeftOut() {
    assertThat(TradeoffAddress.PLAIN.query().getQueryString()).isEmpty();
    assertThat(TradeoffAddress.of(null, QueryParameters.empty())).isEqualTo(TradeoffAddress.PLAIN);
  }

  @Test
  void everyChoiceSurvivesTheAddress() {
    TradeoffAddress address =
        TradeoffAddress.of(7L, QueryParameters.empty())
            .withY(Measure.UTILITY)
            .withDecoding("greedy, ≥ 3 hops, no revisits")
            .withHidden(List.of("a", "b"));

    assertThat(address.path()).isEqualTo("tradeoff/7");
    assertThat(TradeoffAddress.of(7L, QueryParameters.fromString(address.query().getQueryString())))
        .isEqualTo(address);
  }

  @Test
  void whatMakesNoSenseIsOverlooked() {
    assertThat(TradeoffAddress.of(null, QueryParameters.fromString("y=novelty&other=1")))
        .isEqualTo(TradeoffAddress.PLAIN);
  }
}
