package amalgam.tournament.play;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same definition and seed give the same proposals, whoever plays them, and beside whatever.
 */
class RepeatedTournamentTest {

  static final String DEFINITION =
      """
      name: Repeated
      space: small
      seed: 11
      samplesPerPrompt: 4
      prompts: { kind: detour, bundles: 25, levels: 3, leastHops: 2, mostHops: 4, seed: 3 }
      rules: { hopBudget: 5, allowRevisits: false }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, noRevisits: true, minHops: 3 }]
        - contestants: [shortest-path, optimiser]
      """;

  @TempDir private Path folder;

  @Test
  void freshDatabasesAndAnyNumberOfWorkersGiveTheSameProposals() {
    List<List<String>> first = played("first", "--amalgam.play.workers=2");
    assertThat(first).hasSize(1 + 75 * (4 + 4 + 1 + 1));
    assertThat(played("second", "--amalgam.play.workers=2")).isEqualTo(first);
    assertThat(played("third", "--amalgam.play.workers=1")).isEqualTo(first);
  }

  @Test
  void neitherAnotherTournamentNorTheOrderOfEntrantsChangesAProposal() {
    try (Arena arena = Arena.in(folder.resolve("both"))) {
      arena.storeSmallSpace();
      TournamentId first = arena.start(DEFINITION.replace("seed: 11", "seed: 12"));
      TournamentId second = arena.start(DEFINITION);
      TournamentId third =
          arena.start(
              DEFINITION.replace("[shortest-path, optimiser]", "[optimiser, shortest-path]"));
      List.of(first, second, third).forEach(id -> arena.await(id, TournamentStatus.FINISHED));
      assertThat(arena.proposalsButForIds(second)).isNotEqualTo(arena.proposalsButForIds(first));
      assertThat(arena.proposalsButForIds(third))
          .containsExactlyInAnyOrderElementsOf(arena.proposalsButForIds(second));
    }
  }

  private List<List<String>> played(String database, String... settings) {
    try (Arena arena = Arena.in(folder.resolve(database), settings)) {
      arena.storeSmallSpace();
      TournamentId id = arena.start(DEFINITION);
      arena.await(id, TournamentStatus.FINISHED);
      return arena.proposalsButForIds(id);
    }
  }
}
