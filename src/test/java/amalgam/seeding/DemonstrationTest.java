package amalgam.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.arena.Arena;
import amalgam.concept.ConceptSpace;
import amalgam.concept.SpaceCatalog;
import amalgam.creativity.ReferenceMeasures;
import amalgam.leaderboard.JudgedProposal;
import amalgam.leaderboard.Proposals;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fresh installation shows: the shipped models playing the shipped tournaments. */
class DemonstrationTest {

  private static final int PROPOSALS = 22_400;

  @TempDir private Path folder;

  @Test
  void theSlowReferenceFindsNoDifferenceInAnyProposalOfTheShippedTournaments() {
    try (Arena arena = Arena.in(folder, "--amalgam.demonstration=true")) {
      arena.awaitThat("both tournaments are there", () -> arena.tournaments().all().size() == 2);
      for (Tournament tournament : arena.tournaments().all()) {
        arena.await(tournament.id(), TournamentStatus.FINISHED);
        recompute(arena, tournament);
        assertThat(arena.tournaments().entrants(tournament.id()))
            .noneMatch(entrant -> entrant.isWithdrawn());
      }
    }
  }

  private static void recompute(Arena arena, Tournament tournament) {
    ConceptSpace space = arena.get(SpaceCatalog.class).get(tournament.spaceId());
    ReferenceMeasures reference =
        ReferenceMeasures.of(space, tournament.settings().weights(), tournament.settings().rules());
    AtomicInteger recomputed = new AtomicInteger();
    arena
        .get(Proposals.class)
        .forEach(
            tournament.id(),
            judged -> {
              recompute(reference, judged);
              recomputed.incrementAndGet();
            });
    assertThat(recomputed).hasValue(PROPOSALS);
  }

  private static void recompute(ReferenceMeasures reference, JudgedProposal judged) {
    TournamentPrompt prompt = judged.prompt();
    var expected =
        reference.assess(
            new ReferenceMeasures.Prompt(
                prompt.start(),
                prompt.end(),
                Set.copyOf(prompt.include()),
                Set.copyOf(prompt.exclude())),
            judged.proposal().walk());
    var found = judged.assessment();
    assertThat(found).isNotNull();
    assertThat(found.gate().word()).isEqualTo(expected.gate());
    assertThat(found.hops()).isEqualTo(expected.hops());
    assertThat(found.novelty()).isCloseTo(expected.novelty(), within(1e-9));
    assertThat(found.softUtility()).isCloseTo(expected.softUtility(), within(1e-12));
    assertThat(found.creativity()).isCloseTo(expected.creativity(), within(1e-9));
  }

  @Test
  void theShippedModelsProposeTheSameOnFreshDatabasesWhoeverRunsThem() {
    List<List<String>> first = played("first", "--amalgam.play.workers=2");
    assertThat(first).hasSize(1 + PROPOSALS / 10);
    assertThat(played("second", "--amalgam.play.workers=1")).isEqualTo(first);
  }

  /** A tenth of the shipped tournament on letters. */
  private List<List<String>> played(String database, String workers) {
    Path data = folder.resolve(database);
    SeedFiles files = new SeedFiles();
    files.copyMissing("checkpoints/letters-*", data.resolve("checkpoints"));
    String definition = files.texts("tournaments/1-letters.yaml").getFirst();
    try (Arena arena = Arena.in(data, workers)) {
      arena.get(SpaceCatalog.class).store(SeedSpaces.shipped().build("letters"));
      TournamentId id = arena.start(definition.replace("bundles: 100", "bundles: 10"));
      arena.await(id, TournamentStatus.FINISHED);
      return arena.proposalsButForIds(id);
    }
  }
}
