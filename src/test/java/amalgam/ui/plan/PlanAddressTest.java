package amalgam.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import amalgam.planning.AssumedEntrant;
import amalgam.planning.PlanSettings;
import amalgam.planning.PlanSettings.Budget;
import amalgam.planning.Planner;
import amalgam.planning.Raters;
import amalgam.tournament.TournamentId;
import amalgam.tournament.pairing.PairingRule;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanAddressTest {

  private final Planner planner = mock(Planner.class);

  private static PlanSettings plan(@Nullable TournamentId like) {
    return new PlanSettings(
        like,
        "some letters",
        List.of(
            new AssumedEntrant("a: the \"first\" & best", 1_100.5, 900, 0.29, 5.25),
            new AssumedEntrant("b", 900, 1_100, 0.07, 4)),
        12,
        3,
        2,
        1_200,
        new Raters(7, 0.07, 0.29, 0.05, 0.2),
        PairingRule.ROUND_ROBIN,
        new Budget(0.15, 0.002, 40),
        100,
        -5);
  }

  private PlanSettings read(String query) {
    when(planner.usual(any())).thenReturn(plan(new TournamentId(3)));
    return PlanAddress.settings(QueryParameters.fromString(query), planner);
  }

  @Test
  void everyAssumptionSurvivesTheAddress() {
    String query = PlanAddress.query(plan(null), null).getQueryString();

    assertThat(read(query)).isEqualTo(plan(null));
    assertThat(PlanAddress.query(read(query), null).getQueryString()).isEqualTo(query);
  }

  @Test
  void anEarlierTournamentStandsForItsEntrants() {
    String query =
        PlanAddress.query(plan(new TournamentId(3)), new TournamentId(9)).getQueryString();

    assertThat(query).doesNotContain("entrant=").contains("like=3").contains("check=9");
    assertThat(read(query)).isEqualTo(plan(new TournamentId(3)));
    assertThat(PlanAddress.check(QueryParameters.fromString(query))).contains(new TournamentId(9));
  }

  @Test
  void whatIsNotSaidIsAsUsual() {
    assertThat(read("votes=10").bundles()).isEqualTo(12);
    assertThat(read("votes=10").votes()).isEqualTo(10);
  }

  @Test
  void whatCannotBeIsToldInASentence() {
    assertThatThrownBy(() -> read("votes=many"))
        .hasMessage("The address's votes needs a number, but is 'many'.");
    assertThatThrownBy(() -> read("own=80&prompt=30")).hasMessageContaining("more than 1 together");
    assertThatThrownBy(() -> read("entrant=1:2:x")).hasMessageContaining("novelty:utility");
  }
}
