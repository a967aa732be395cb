package amalgam.leaderboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.arena.Arena;
import amalgam.arena.ExportedRows;
import amalgam.contestant.Answer;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has the exported files can compute every number on the board. */
class RebuiltLeaderboardTest {

  private static final String DEFINITION =
      """
      name: Rebuilt
      space: small
      seed: 11
      samplesPerPrompt: 4
      prompts: { kind: detour, bundles: 30, levels: 3, leastHops: 2, mostHops: 4, seed: 2 }
      rules: { hopBudget: 6, allowRevisits: false }
      weights: { alphaHops: 0.5, alphaSurprise: 1.5, alphaInclusion: 2, alphaExclusion: 0.25 }
      entrants:
        - contestants: [random-walk]
          decodings:
            - { temperature: 1 }
            - { temperature: 1, noRevisits: true, minHops: 3 }
            - { temperature: 3, noRevisits: true, minHops: 5 }
        - contestants: [shortest-path, optimiser, moody]
      """;

  private static final List<String> MEASURES =
      List.of(
          "novelty",
          "novelty_given_valid",
          "satisfaction",
          "utility",
          "soft_utility",
          "creativity",
          "diversity");

  private static final double ROUNDING = 1e-9;

  @TempDir private Path folder;

  @Test
  void everyNumberOnTheBoardFollowsFromTheExportedFilesAlone() throws IOException {
    try (Arena arena = Arena.in(folder)) {
      arena.storeSmallSpace();
      arena
          .moody()
          .become((terms, block) -> block.stream().map(asked -> new Answer(null, "…")).toList());
      TournamentId id = arena.start(DEFINITION);
      arena.await(id, TournamentStatus.FINISHED);
      Tournament tournament = arena.tournaments().find(id).orElseThrow();
      TournamentExports exports = arena.get(TournamentExports.class);
      ThirdProgram rebuilt =
          new ThirdProgram(
              text(output -> exports.promptsCsv(output, tournament)), arena.proposalsCsv(id));
      List<Map<String, String>> board =
          ExportedRows.parse(text(output -> exports.leaderboardCsv(output, tournament, 0)))
              .byName();

      assertThat(board)
          .hasSize(6)
          .allSatisfy(line -> assertThat(rebuilt.lines()).contains(key(line)));
      board.forEach(line -> compare(line, rebuilt));
      assertThat(board)
          .as("numbers of every kind are among them")
          .anyMatch(line -> line.get("novelty").isEmpty())
          .anyMatch(line -> !line.get("diversity").isEmpty())
          .anyMatch(line -> line.get("satisfaction").equals("1.0"));
    }
  }

  private static List<String> key(Map<String, String> line) {
    return List.of(line.get("contestant"), line.get("entrant"));
  }

  private static void compare(Map<String, String> line, ThirdProgram rebuilt) {
    List<String> key = key(line);
    for (String measure : MEASURES) {
      compare(line, measure, rebuilt.measure(key, measure));
    }
    compare(line, "hypervolume", rebuilt.hypervolume(key.getFirst()));
    assertThat(line).containsEntry("n", Long.toString(rebuilt.proposals(key)));
    line.keySet().stream()
        .filter(column -> column.startsWith("gate_"))
        .forEach(
            column ->
                assertThat(line)
                    .containsEntry(
                        column, Long.toString(rebuilt.failedAt(key, column.substring(5)))));
  }

  private static void compare(Map<String, String> line, String column, RebuiltNumber expected) {
    String where = key(line) + " " + column;
    compare(where, line.get(column), expected.estimate());
    compare(where + "_low", line.get(column + "_low"), expected.low());
    compare(where + "_high", line.get(column + "_high"), expected.high());
    assertThat(line.get(column + "_n")).as(where).isEqualTo(Long.toString(expected.n()));
  }

  private static void compare(String where, String found, double expected) {
    if (Double.isNaN(expected)) {
      assertThat(found).as(where).isEmpty();
    } else {
      assertThat(Double.parseDouble(found)).as(where).isCloseTo(expected, within(ROUNDING));
    }
  }

  /** Writes a file. */
  @FunctionalInterface
  private interface Writer {
    void writeTo(ByteArrayOutputStream output) throws IOException;
  }

  private static String text(Writer writer) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    writer.writeTo(output);
    return output.toString(StandardCharsets.UTF_8);
  }
}
