package amalgam.tournament.play;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.ExportedRows;
import amalgam.arena.FullDisk;
import amalgam.platform.node.Trouble;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/** The disk fills up in the middle of a tournament, and is cleared again. */
class FullDiskTest {

  private static final String DEFINITION = RepeatedTournamentTest.DEFINITION;
  private static final String ON_THE_DISK =
      "--amalgam.database.url=jdbc:h2:full:${amalgam.data}/amalgam;${amalgam.h2-options}";

  @TempDir private Path folder;

  @AfterEach
  void clear() {
    FullDisk.setFull(false);
  }

  @Test
  void theTournamentSaysWhyItWaitsAndGoesOnToTheSameResultOnceThereIsRoom() {
    List<List<String>> expected = Arena.undisturbed(folder.resolve("uninterrupted"), DEFINITION);
    FullDisk.plugIn();
    try (Arena arena = Arena.in(folder.resolve("full"), ON_THE_DISK)) {
      arena.storeSmallSpace();
      AtomicInteger changes = new AtomicInteger();
      arena.onEveryChange(change -> FullDisk.setFull(changes.incrementAndGet() >= 6));
      TournamentId id = arena.start(DEFINITION);
      Trouble trouble = arena.get(Trouble.class);
      arena.awaitThat("the tournament says that it waits", () -> trouble.sentence() != null);
      assertThat(trouble.sentence())
          .isEqualTo(
              "Results cannot be stored, since the database cannot be written to; most likely the"
                  + " disk is full. Make room, and work goes on by itself.");
      arena.onEveryChange(change -> {});
      FullDisk.setFull(false);
      arena.awaitThat("the tournament is finished", () -> isFinished(arena, id));
      arena.awaitThat("nothing is in the way any more", () -> trouble.sentence() == null);
    }
    try (Arena arena = Arena.in(folder.resolve("full"))) {
      TournamentId id = arena.tournaments().all().getFirst().id();
      assertThat(arena.status(id)).isEqualTo(TournamentStatus.FINISHED);
      assertThat(arena.progress(id).done()).isEqualTo(expected.size() - 1);
      ExportedRows.assertSame(arena.proposalsButForIds(id), expected);
    }
  }

  /** The database closes itself on a full disk; not until it is asked again does it open. */
  private static boolean isFinished(Arena arena, TournamentId id) {
    try {
      return arena.status(id) == TournamentStatus.FINISHED;
    } catch (DataAccessException closed) {
      return false;
    }
  }
}
