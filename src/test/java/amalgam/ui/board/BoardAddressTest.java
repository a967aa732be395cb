package amalgam.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.Measure;
import amalgam.tournament.TournamentId;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardAddressTest {

  @Test
  void whatIsAsByDefaultIsLeftOut() {
    assertThat(BoardAddress.PLAIN.query().getQueryString()).isEmpty();
    assertThat(BoardAddress.of(QueryParameters.empty())).isEqualTo(BoardAddress.PLAIN);
  }

  @Test
  void everyChoiceSurvivesTheAddress() {
    BoardAddress address =
        BoardAddress.PLAIN
            .withTournament(new TournamentId(7))
            .withX(Measure.NOVELTY_GIVEN_VALID)
            .withY(Measure.UTILITY)
            .withBoard(
                new BoardQuery(3, 2, "T 1, ≥ 3 hops", 0.5, Instant.parse("2026-10-02T14:03:12.5Z")))
            .withHidden(List.of("a", "b"))
            .sortedBy("contestant");

    assertThat(BoardAddress.of(QueryParameters.fromString(address.query().getQueryString())))
        .isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x=utility",
        "y=novelty",
        "level=-1",
        "level=many",
        "tournament=a",
        "alpha=2.5",
        "alpha=-1",
        "asof=yesterday",
        "hops=far"
      })
  void whatMakesNoSenseIsOverlooked(String query) {
    assertThat(BoardAddress.of(QueryParameters.fromString(query))).isEqualTo(BoardAddress.PLAIN);
  }

  @Test
  void aSecondClickOnAColumnTurnsItsOrder() {
    BoardAddress once = BoardAddress.PLAIN.sortedBy("novelty");

    assertThat(once.descending()).isTrue();
    assertThat(once.sortedBy("novelty").descending()).isFalse();
    assertThat(once.sortedBy("contestant").descending()).isFalse();
  }
}
