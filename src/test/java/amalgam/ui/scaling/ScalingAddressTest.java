package amalgam.ui.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.leaderboard.scaling.ScalingMeasure;
import amalgam.leaderboard.scaling.SizeAxis;
import amalgam.tournament.TournamentId;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScalingAddressTest {

  private static final TournamentId ID = new TournamentId(7);
  private static final ScalingAddress PLAIN = ScalingAddress.plain(ID);

  @Test
  void whatIsAsByDefaultIsLeftOut() {
    assertThat(PLAIN.query().getQueryString()).isEmpty();
    assertThat(PLAIN.path()).isEqualTo("scaling/7");
    assertThat(ScalingAddress.of(ID, QueryParameters.empty())).isEqualTo(PLAIN);
  }

  @Test
  void everyChoiceSurvivesTheAddress() {
    ScalingAddress address =
        PLAIN
            .withY(ScalingMeasure.HYPERVOLUME)
            .withX(SizeAxis.TRAINING_FLOPS)
            .withFit(FitChoice.NONE)
            .withDecoding("greedy, ≥ 3 hops, no revisits")
            .withBudget(49_104)
            .withHidden(List.of("a", "b"));

    assertThat(ScalingAddress.of(ID, QueryParameters.fromString(address.query().getQueryString())))
        .isEqualTo(address);
  }

  @Test
  void whatMakesNoSenseIsOverlooked() {
    assertThat(
            ScalingAddress.of(
                ID, QueryParameters.fromString("y=utility&x=widthPerLayer&fit=spline&budget=much")))
        .isEqualTo(PLAIN);
  }
}
