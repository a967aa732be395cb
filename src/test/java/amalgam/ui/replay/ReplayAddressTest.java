package amalgam.ui.replay;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.tournament.TournamentId;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayAddressTest {

  private static final TournamentId ID = new TournamentId(7);

  @Test
  void whatItSaysComesBack() {
    ReplayAddress address = new ReplayAddress(ID, 12, List.of("one", "other"));

    assertThat(ReplayAddress.of(ID, QueryParameters.fromString(address.query().getQueryString())))
        .isEqualTo(address);
    assertThat(address.path()).isEqualTo("replay/7");
    assertThat(address.withJudged(ReplayAddress.END).withHidden(List.of()).query())
        .isEqualTo(QueryParameters.empty());
  }

  @Test
  void whatItSaysWronglyIsTheEnd() {
    for (String wrong :
        List.of("judged=-3", "judged=soon", "judged=1234567890123456", "judged=", "at=5")) {
      assertThat(ReplayAddress.of(ID, QueryParameters.fromString(wrong)).judged())
          .isEqualTo(ReplayAddress.END);
    }
  }
}
