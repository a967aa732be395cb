package amalgam.tournament.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amalgam.arena.Arena;
import amalgam.tournament.AuditEntry;
import amalgam.tournament.By;
import amalgam.tournament.Publication;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A private board becomes public once, and what was run before is counted with it. */
class PublicationTest {

  private static final String DEFINITION =
      """
      name: %s
      space: small
      visibility: %s
      prompts: { kind: plain, bundles: 6, levels: 2, leastHops: 2, mostHops: 3, seed: %d }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }]
        - contestants: [%s]
      """;

  @TempDir private Path folder;

  @Test
  void whatWasRunInPrivateIsToldWithTheBoard() {
    try (Arena arena = Arena.in(folder)) {
      arena.storeSmallSpace();
      played(arena, "Rehearsal", "private", 1, "shortest-path");
      played(arena, "Other prompts", "private", 2, "shortest-path");
      played(arena, "In the open", "public", 1, "shortest-path");
      arena.tournaments().create(definition("Never begun", "private", 1, "optimiser"), Arena.BY);
      TournamentId id =
          arena.tournaments().create(definition("Ours", "private", 1, "optimiser"), Arena.BY).id();
      arena
          .tournaments()
          .withdraw(arena.tournaments().entrants(id).getLast().id(), By.who("a test"));
      arena.tournaments().perform(id, TournamentAction.START, Arena.BY);
      arena.await(id, TournamentStatus.FINISHED);

      assertThat(publication(arena, id).publishedAt()).isNull();
      arena.tournaments().publish(id, new By("a test", "It is ready."));
      arena.tournaments().enter(id, "entrants: [{ contestants: [shortest-path] }]", Arena.BY);
      arena.await(id, TournamentStatus.FINISHED);
      played(arena, "Afterwards", "private", 1, "optimiser");

      Tournament published = arena.tournaments().find(id).orElseThrow();
      assertThat(published.isListed()).isTrue();
      Publication told = publication(arena, id);
      assertThat(told.publishedAt()).isNotNull();
      assertThat(told.entrants()).isEqualTo(2);
      assertThat(told.withdrawn()).containsExactly("optimiser, greedy");
      assertThat(told.rerun()).isEmpty();
      assertThat(told.others()).as("only the rehearsal").isEqualTo(1);
      assertThat(told.othersEntrants()).isEqualTo(2);
      assertThat(arena.tournaments().history(id))
          .filteredOn(entry -> entry.what().equals("published"))
          .extracting(AuditEntry::by)
          .containsExactly(new By("a test", "It is ready."));
    }
  }

  private static void played(
      Arena arena, String name, String visibility, int seed, String contestant) {
    TournamentId id = arena.start(definition(name, visibility, seed, contestant));
    arena.await(id, TournamentStatus.FINISHED);
  }

  private static String definition(String name, String visibility, int seed, String contestant) {
    return DEFINITION.formatted(name, visibility, seed, contestant);
  }

  private static Publication publication(Arena arena, TournamentId id) {
    return arena.tournaments().publication(arena.tournaments().find(id).orElseThrow());
  }

  @Test
  void aPublicBoardStaysPublicAndWasNeverPublished() {
    try (Arena arena = Arena.in(folder)) {
      arena.storeSmallSpace();
      TournamentId id =
          arena.tournaments().create(definition("Open", "public", 1, "optimiser"), Arena.BY).id();

      assertThat(publication(arena, id))
          .isEqualTo(new Publication(null, 0, List.of(), List.of(), 0, 0));
      assertThatThrownBy(() -> arena.tournaments().publish(id, Arena.BY))
          .isInstanceOf(TournamentException.class)
          .hasMessage("The tournament 'Open' is public already.");
    }
  }
}
