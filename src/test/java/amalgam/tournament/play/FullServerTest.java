package amalgam.tournament.play;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.ExportedRows;
import amalgam.arena.TestPostgres;
import amalgam.platform.node.Trouble;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database server's disk fills up in the middle of a tournament, and it takes nothing more. */
class FullServerTest {

  private static final String DEFINITION = RepeatedTournamentTest.DEFINITION;

  @TempDir private Path folder;

  @Test
  void theTournamentSaysWhatTheServerSaysAndGoesOnToTheSameResultOnceThereIsRoom() {
    List<List<String>> expected = Arena.undisturbed(folder.resolve("uninterrupted"), DEFINITION);
    try (TestPostgres server = TestPostgres.ofItsOwn();
        Arena arena = Arena.on(server.database(), folder.resolve("full"))) {
      arena.storeSmallSpace();
      AtomicInteger changes = new AtomicInteger();
      arena.onEveryChange(
          change -> {
            if (changes.incrementAndGet() == 6) {
              server.refuseWrites(true);
            }
          });
      TournamentId id = arena.start(DEFINITION);
      Trouble trouble = arena.get(Trouble.class);
      arena.awaitThat("the tournament says that it waits", () -> trouble.sentence() != null);
      assertThat(trouble.sentence())
          .startsWith("Results cannot be stored: the database server says '")
          .endsWith("'. Once it can be written to again, work goes on by itself.")
          .contains("read-only");
      server.refuseWrites(false);
      arena.await(id, TournamentStatus.FINISHED);
      arena.awaitThat("nothing is in the way any more", () -> trouble.sentence() == null);
      assertThat(arena.progress(id).done()).isEqualTo(expected.size() - 1);
      ExportedRows.assertSame(arena.proposalsButForIds(id), expected);
    }
  }
}
