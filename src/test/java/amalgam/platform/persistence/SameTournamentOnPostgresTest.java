package amalgam.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.ExportedRows;
import amalgam.arena.TestPostgres;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever database stores a tournament, its proposals are the same. */
class SameTournamentOnPostgresTest {

  private static final String DEFINITION =
      """
      name: Anywhere
      space: small
      seed: 11
      samplesPerPrompt: 4
      prompts: { kind: detour, bundles: 15, levels: 3, leastHops: 2, mostHops: 4, seed: 3 }
      rules: { hopBudget: 5, allowRevisits: false }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, noRevisits: true, minHops: 3 }]
        - contestants: [shortest-path, optimiser]
      """;

  @TempDir private Path folder;

  @Test
  void postgresAndTheFileGiveTheSameProposals() {
    List<List<String>> expected;
    try (Arena arena = Arena.in(folder.resolve("file"))) {
      expected = played(arena);
    }
    try (Arena arena =
        Arena.on(TestPostgres.shared().database(), folder.resolve("beside-the-server"))) {
      ExportedRows.assertSame(played(arena), expected);
    }
    assertThat(expected).hasSize(1 + 45 * (4 + 4 + 1 + 1));
  }

  private static List<List<String>> played(Arena arena) {
    arena.storeSmallSpace();
    TournamentId id = arena.start(DEFINITION);
    arena.await(id, TournamentStatus.FINISHED);
    return arena.proposalsButForIds(id);
  }
}
