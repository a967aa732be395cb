package amalgam.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import amalgam.arena.Arena;
import amalgam.judging.panel.JudgingProgress;
import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentStatus;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a run does with a tournament that does not simply play, and what it tells of one that does.
 */
class PlayTest {

  private static final String DEFINITION =
      """
      name: Halted
      space: small
      prompts: { bundles: 2, levels: 2 }
      entrants:
        - contestants: [shortest-path]
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private ProgressReport report(boolean watched) {
    return new ProgressReport(new PrintStream(said, true, StandardCharsets.UTF_8), watched);
  }

  private Play play(Arena arena, Duration patience) {
    return new Play(
        arena.tournaments(),
        arena.get(JudgingProgress.class),
        new Semaphore(0),
        report(false),
        patience);
  }

  @Test
  void whatStandsStillIsGivenUpWithTheReasonAndCanGoOn() throws InterruptedException {
    try (Arena idle = Arena.in(folder, "--amalgam.role=web")) {
      idle.storeSmallSpace();
      Play play = play(idle, Duration.ofMillis(300));
      Tournament accepted = play.accept(DEFINITION);
      assertThatThrownBy(() -> play.toTheEnd(accepted))
          .hasMessageStartingWith("Nothing has come on for 1 s: No worker is running")
          .asInstanceOf(type(RunException.class))
          .returns(ExitCode.UNPLAYABLE, RunException::code)
          .returns(false, RunException::isHopeless);
    }
    try (Arena working = Arena.in(folder)) {
      Play play = play(working, Duration.ofMinutes(2));
      assertThat(play.toTheEnd(play.accept(DEFINITION)).status())
          .isEqualTo(TournamentStatus.FINISHED);
      assertThat(working.tournaments().all()).hasSize(1);
    }
  }

  @Test
  void whatWasPausedGoesOnAndWhatWasStoppedDoesNot() throws InterruptedException {
    try (Arena arena = Arena.in(folder)) {
      arena.storeSmallSpace();
      Play play = play(arena, Duration.ofMinutes(2));
      Tournament accepted = play.accept(DEFINITION);
      arena.tournaments().perform(accepted.id(), TournamentAction.START, Arena.BY);
      arena.tournaments().perform(accepted.id(), TournamentAction.PAUSE, Arena.BY);
      assertThat(play.toTheEnd(play.accept(DEFINITION)).status())
          .isEqualTo(TournamentStatus.FINISHED);

      Tournament other = play.accept(DEFINITION.replace("Halted", "Stopped"));
      arena.tournaments().perform(other.id(), TournamentAction.STOP, Arena.BY);
      assertThatThrownBy(() -> play.toTheEnd(play.accept(other.definition())))
          .hasMessageStartingWith("It was stopped: ")
          .asInstanceOf(type(RunException.class))
          .returns(ExitCode.UNPLAYABLE, RunException::code);
    }
  }

  @Test
  void aTerminalHasOneLineThatChangesAndALogOneForEachTenth() {
    ProgressReport log = report(false);
    for (int done = 0; done <= 1000; done++) {
      log.show(new Progress(1000, done, done, 0, 0, Duration.ofSeconds(75), null));
    }
    assertThat(said.toString(StandardCharsets.UTF_8).lines())
        .hasSize(11)
        .contains(" 30%  300 of 1,000 proposals, about 1 min 15 s left");
    said.reset();

    ProgressReport terminal = report(true);
    terminal.show(new Progress(1000, 5, 4, 0, 0, null, null));
    terminal.show(new Progress(1000, 6, 5, 1, 0, Duration.ofMinutes(65), null));
    terminal.close();
    assertThat(said.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\r  0%  4 of 1,000 proposals\u001b[K"
                + "\r  0%  6 of 1,000 proposals, about 1 h 05 min left\u001b[K"
                + System.lineSeparator());
  }
}
