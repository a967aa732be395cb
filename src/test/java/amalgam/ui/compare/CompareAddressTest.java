package amalgam.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.tournament.TournamentId;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

class CompareAddressTest {

  private static final TournamentId ID = new TournamentId(7);

  @Test
  void whatItSaysComesBackAndWhatItDoesNotSayIsLeftToThePage() {
    CompareAddress both = new CompareAddress(ID, "letters-d96", "random-walk, T 1, ≥ 3 hops");

    assertThat(CompareAddress.of(ID, QueryParameters.fromString(both.query().getQueryString())))
        .isEqualTo(both);
    assertThat(CompareAddress.of(ID, QueryParameters.empty()))
        .isEqualTo(new CompareAddress(ID, "", ""));
    assertThat(new CompareAddress(ID, "", "").query()).isEqualTo(QueryParameters.empty());
    assertThat(both.link()).startsWith("compare/7?").doesNotContain(" ");
  }
}
