package amalgam.contestant.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import amalgam.arena.Arena;
import amalgam.concept.ConceptSpace;
import amalgam.concept.TaskKind;
import amalgam.contestant.DecodingSettings;
import amalgam.contestant.baseline.RandomWalk;
import amalgam.creativity.Gate;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.Leaderboards;
import amalgam.leaderboard.Measure;
import amalgam.leaderboard.export.ResultFiles;
import amalgam.leaderboard.replay.Replays;
import amalgam.leaderboard.scaling.Scalings;
import amalgam.leaderboard.tradeoff.Tradeoffs;
import amalgam.publication.PublishedFolder;
import amalgam.publication.Publisher;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Concepts are blended, from the definition to the board. */
class BlendTournamentTest {

  private static final String DEFINITION =
      """
      name: Blends
      space: words
      task: blend
      samplesPerPrompt: 2
      proposalsPerBlock: 12
      prompts: { bundles: 6, levels: 3, seed: 5 }
      entrants:
        - endpoint:
            id: inventor
            name: Inventor 7B
            baseUrl: %s
            model: lab/inventor
            context: open book
          decodings: [{ temperature: 0.8 }]
        - contestants: [random-blend]
      """;

  private static final int PROMPTS = 18;

  @TempDir private static Path folder;

  private static Arena arena;
  private static StandInServer server;

  @BeforeAll
  static void open() throws IOException {
    arena = Arena.in(folder);
    arena.storeSmallSpace();
    ConceptSpace words = arena.storeWords();
    server = new StandInServer(words, new RandomWalk(words, 6, DecodingSettings.GREEDY));
  }

  @AfterAll
  static void leave() {
    server.close();
    arena.close();
  }

  private static String definition() {
    return DEFINITION.formatted(server.baseUrl());
  }

  private static TournamentId played() {
    TournamentId id = arena.start(definition());
    arena.await(id, TournamentStatus.FINISHED);
    return id;
  }

  @Test
  void everyLevelAsksForTheSameTwoConceptsWithOneConstraintMore() {
    List<TournamentPrompt> prompts = arena.tournaments().prompts(played());

    assertThat(prompts).hasSize(PROMPTS);
    for (int place = 0; place < PROMPTS; place++) {
      TournamentPrompt prompt = prompts.get(place);
      TournamentPrompt first = prompts.get(3 * prompt.bundle());
      assertThat(prompt.task()).isEqualTo(TaskKind.BLEND);
      assertThat(prompt.start()).isEqualTo(first.start()).isNotEqualTo(prompt.end());
      assertThat(prompt.end()).isEqualTo(first.end());
      assertThat(prompt.include()).hasSize(prompt.level() - 1);
      assertThat(prompt.exclude()).isEmpty();
      assertThat(prompt.ceilingNovelty()).isNull();
      if (prompt.level() > 1) {
        assertThat(prompt.include()).containsAll(prompts.get(place - 1).include());
      }
    }
  }

  @Test
  void theSameDefinitionGivesTheSameProposals() {
    assertThat(arena.proposalsButForIds(played())).isEqualTo(arena.proposalsButForIds(played()));
  }

  @Test
  void ideasAreExportedAsTheyWereReadAndHaveNoWalk() {
    TournamentId id = played();

    assertThat(arena.proposalsCsv(id)).contains("inventor", "random-blend").doesNotContain("|");
    assertThat(arena.proposalsButForIds(id)).hasSize(1 + PROMPTS * 3);
  }

  @Test
  void theBoardMeasuresIdeas() {
    Board board = arena.get(Leaderboards.class).board(played(), BoardQuery.WHOLE).orElseThrow();

    assertThat(board.feasibleFrontier()).isEmpty();
    assertThat(board.contestants())
        .extracting(one -> one.contestant().id())
        .containsExactlyInAnyOrder("inventor", "random-blend");
    for (ContestantStanding one : board.contestants()) {
      assertThat(one.reference().gates()).containsOnlyKeys(Gate.NONE);
      assertThat(one.reference().of(Measure.NOVELTY).estimate()).isBetween(0.1, 1.0);
      assertThat(one.reference().of(Measure.UTILITY).estimate()).isEqualTo(2);
      assertThat(one.reference().of(Measure.ORIGINALITY).isPresent()).isTrue();
      assertThat(one.reference().isProvisional()).isFalse();
    }
  }

  @Test
  void whatNeedsNoWalkIsToldOfBlendsAndTheRestIsLeftOut() {
    TournamentId id = played();
    Board board = arena.get(Leaderboards.class).board(id, BoardQuery.WHOLE).orElseThrow();

    assertThat(arena.get(Tradeoffs.class).of(id)).isPresent();
    assertThat(arena.get(Scalings.class).of(id, "greedy")).isPresent();
    assertThat(arena.get(Replays.class).of(id)).isPresent();
    assertThat(arena.get(Leaderboards.class).choices(id).orElseThrow().hops()).isEmpty();
    assertThat(board.hopSensitivity().orderSurvives()).isTrue();
  }

  @Test
  void itIsPublishedAsAnyOther(@TempDir Path site) throws IOException {
    TournamentId id = played();
    PublishedFolder results = new PublishedFolder(site.resolve("results"));
    PublishedFolder published = new PublishedFolder(site.resolve("published"));
    arena.get(ResultFiles.class).write(results, arena.tournaments().find(id).orElseThrow());
    Publisher.publish(results.path(), published);

    assertThat(results.files()).containsKey("proposals.csv");
    assertThat(published.deadLinks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[random-blend] | [random-walk] | 'random-walk' cannot blend concepts",
        "task: blend | task: walk | 'random-blend' blends concepts and cannot walk",
        "temperature: 0.8 | minHops: 3 | minHops and noRevisits are about walks",
        "space: words | space: small | mean nothing that could be blended",
        "bundles: 6 | kind: plain | 'prompts.kind' is about walks",
        "levels: 3 | levels: 9 | levels must lie between 1 and 8",
        "samplesPerPrompt: 2 | rules: { hopBudget: 4 } | 'rules' is about walks",
      })
  void whatMakesNoSenseIsRefusedWithASentenceAndNothingIsStored(
      String right, String wrong, String said) {
    int before = arena.tournaments().all().size();

    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> arena.start(definition().replace(right, wrong)))
        .withMessageContaining(said);
    assertThat(arena.tournaments().all()).hasSize(before);
  }
}
