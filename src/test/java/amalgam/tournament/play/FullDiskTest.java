package amalgam.tournament.play;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.FullDisk;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fills up in the middle of a tournament, and is cleared again. */
class FullDiskTest {

  private static final String DEFINITION = RepeatedTournamentTest.DEFINITION;
  private static final String ON_THE_DISK =
      "--spring.datasource.url=jdbc:h2:full:${amalgam.data}/amalgam;${amalgam.h2-options}";

  @TempDir private Path folder;

  @AfterEach
  void clear() {
    FullDisk.setFull(false);
  }

  @Test
  void theTournamentSaysWhyItWaitsAndGoesOnToTheSameResultOnceThereIsRoom() {
    List<List<String>> expected = uninterrupted();
    FullDisk.plugIn();
    try (Arena arena = Arena.in(folder.resolve("full"), ON_THE_DISK)) {
      arena.storeSmallSpace();
      AtomicInteger changes = new AtomicInteger();
      arena.onEveryChange(change -> FullDisk.setFull(changes.incrementAndGet() >= 6));
      TournamentId id = arena.start(DEFINITION);
      TournamentPlayer player = arena.get(TournamentPlayer.class);
      arena.awaitThat("the tournament says that it waits", () -> player.trouble() != null);
      assertThat(player.trouble())
          .isEqualTo(
              "Results cannot be stored: No space left on device. Once that is put right,"
                  + " work goes on by itself.");
      arena.onEveryChange(change -> {});
      FullDisk.setFull(false);
      arena.await(id, TournamentStatus.FINISHED);
      assertThat(arena.proposalsButForIds(id)).isEqualTo(expected);
      assertThat(arena.progress(id).trouble()).isNull();
    }
  }

  private List<List<String>> uninterrupted() {
    try (Arena arena = Arena.in(folder.resolve("uninterrupted"))) {
      arena.storeSmallSpace();
      TournamentId id = arena.start(DEFINITION);
      arena.await(id, TournamentStatus.FINISHED);
      return arena.proposalsButForIds(id);
    }
  }
}
