package amalgam.tournament;

import static amalgam.tournament.TournamentStatus.CANCELLED;
import static amalgam.tournament.TournamentStatus.DRAFT;
import static amalgam.tournament.TournamentStatus.FINISHED;
import static amalgam.tournament.TournamentStatus.PAUSED;
import static amalgam.tournament.TournamentStatus.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TournamentStatusTest {

  private static final Map<TournamentStatus, Set<TournamentStatus>> LEGAL =
      Map.of(
          DRAFT, EnumSet.of(RUNNING, CANCELLED),
          RUNNING, EnumSet.of(PAUSED, FINISHED, CANCELLED),
          PAUSED, EnumSet.of(RUNNING, CANCELLED),
          FINISHED, EnumSet.of(RUNNING),
          CANCELLED, EnumSet.noneOf(TournamentStatus.class));

  @ParameterizedTest
  @EnumSource
  void becomesWhatTheTableSaysAndNothingElse(TournamentStatus status) {
    assertThat(Arrays.stream(TournamentStatus.values()).filter(status::mayBecome))
        .containsExactlyInAnyOrderElementsOf(LEGAL.get(status));
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, START STOP",
    "RUNNING, PAUSE STOP",
    "PAUSED, RESUME STOP",
    "FINISHED, ''",
    "CANCELLED, ''"
  })
  void aPersonMayDoWhatFitsTheStatusAndNothingElse(TournamentStatus status, String actions) {
    assertThat(
            Arrays.stream(TournamentAction.values())
                .filter(action -> action.isPossibleIn(status))
                .map(TournamentAction::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(actions);
  }

  @ParameterizedTest
  @CsvSource({
    "START, RUNNING, start",
    "PAUSE, PAUSED, pause",
    "RESUME, RUNNING, resume",
    "STOP, CANCELLED, stop"
  })
  void everyActionLeadsSomewhereAndHasAWord(
      TournamentAction action, TournamentStatus target, String word) {
    assertThat(action.target()).isEqualTo(target);
    assertThat(action.word()).isEqualTo(word);
  }

  @Test
  void everyStatusIsReadBackFromItsWord() {
    assertThat(TournamentStatus.values())
        .allSatisfy(status -> assertThat(TournamentStatus.ofWord(status.word())).isEqualTo(status))
        .extracting(TournamentStatus::word)
        .containsExactly("draft", "running", "paused", "finished", "cancelled");
  }
}
