package amalgam.leaderboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.arena.Arena;
import amalgam.arena.ExportedRows;
import amalgam.arena.Moody;
import amalgam.contestant.Answer;
import amalgam.contestant.ProposalRequest;
import amalgam.people.Play;
import amalgam.people.Player;
import amalgam.tournament.PromptId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever has the exported files can compute every number on the board. */
class RebuiltLeaderboardTest {

  private static final String DEFINITION =
      """
      name: Rebuilt
      space: small
      seed: 11
      samplesPerPrompt: 4
      proposalsPerBlock: 60
      prompts: { kind: detour, bundles: 30, levels: 3, leastHops: 2, mostHops: 4, seed: 2 }
      rules: { hopBudget: 6, allowRevisits: false }
      weights: { alphaHops: 0.5, alphaSurprise: 1.5, alphaInclusion: 2, alphaExclusion: 0.25 }
      entrants:
        - contestants: [random-walk]
          decodings:
            - { temperature: 1 }
            - { temperature: 1, noRevisits: true, minHops: 3 }
            - { temperature: 3, noRevisits: true, minHops: 5 }
        - contestants: [size-2x8-s1, size-2x24-s1, size-2x76-s1]
          decodings: [{ temperature: 1 }, { temperature: 1, minHops: 2 }]
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
          "diversity",
          "originality");

  private static final double ROUNDING = 1e-9;

  @TempDir private Path folder;

  @Test
  void everyNumberOnTheBoardFollowsFromTheExportedFilesAlone() throws IOException {
    try (Arena arena = Arena.withSized(folder)) {
      arena.storeSmallSpace();
      arena.moody().become((terms, block) -> sometimes(arena.moody(), block));
      TournamentId id = arena.start(DEFINITION);
      arena.await(id, TournamentStatus.FINISHED);
      peoplePlay(arena, id);
      Tournament tournament = arena.tournaments().find(id).orElseThrow();
      Map<String, String> files = new HashMap<>();
      arena
          .get(ResultFiles.class)
          .write((name, content) -> files.put(name, text(content)), tournament);
      TournamentExports exports = arena.get(TournamentExports.class);

      assertVaried(compare(files.get("leaderboard.csv"), new ThirdProgram(files, 0)));
      compareAnswers(files.get("proposals.csv"), new ThirdProgram(files, 0));
      compareTheRest(files.get("leaderboard.json"), new ThirdProgram(files, 0));
      compare(
          text(output -> exports.leaderboardCsv(output, tournament, 1)),
          new ThirdProgram(files, 1));
    }
  }

  /** Some prompts, one of them twice, some walks as good as can be and one that fails. */
  private static void peoplePlay(Arena arena, TournamentId id) {
    Play play = arena.get(Play.class);
    List<Map<String, String>> best =
        ExportedRows.parse(arena.proposalsCsv(id)).byName().stream()
            .filter(row -> row.get("contestant").equals("optimiser"))
            .limit(20)
            .toList();
    for (Map<String, String> row : best) {
      handIn(play, id, row, "first", row.get("walk"));
    }
    String[] names = best.getFirst().get("walk").split("\\|");
    handIn(play, id, best.getFirst(), "second", String.join("|", List.of(names).subList(0, 3)));
    handIn(play, id, best.getFirst(), "third", best.getFirst().get("walk"));
  }

  private static void handIn(
      Play play, TournamentId id, Map<String, String> row, String who, String walk) {
    PromptId prompt = new PromptId(Long.parseLong(row.get("prompt_id")));
    play.handIn(id, prompt, new Player(who), walk, Duration.ofSeconds(30));
  }

  /** Answers a block, then fails until it is taken out. */
  private static List<Answer> sometimes(Moody moody, List<ProposalRequest> block) {
    if (moody.blocksAsked() > 1) {
      throw new IllegalStateException("No more.");
    }
    return Moody.silence(block);
  }

  private static List<Map<String, String>> compare(String leaderboardCsv, ThirdProgram rebuilt) {
    List<Map<String, String>> board = ExportedRows.parse(leaderboardCsv).byName();
    assertThat(board)
        .hasSize(13)
        .allSatisfy(line -> assertThat(rebuilt.lines()).contains(key(line)));
    Map<List<String>, RebuiltNumber> inFront =
        rebuilt.nonDominated(
            board.stream()
                .filter(line -> !line.get("kind").equals("baseline"))
                .map(RebuiltLeaderboardTest::key)
                .toList());
    for (Map<String, String> line : board) {
      compare(line, rebuilt);
      compare(line, "p_non_dominated", inFront.getOrDefault(key(line), RebuiltNumber.NONE));
    }
    assertThat(inFront).as("all models; people answered too few bundles").hasSize(6);
    return board;
  }

  private static void assertVaried(List<Map<String, String>> board) {
    assertThat(board)
        .as("numbers of every kind are among them")
        .anyMatch(line -> line.get("novelty").isEmpty())
        .anyMatch(line -> !line.get("diversity").isEmpty())
        .anyMatch(line -> !line.get("originality").isEmpty())
        .anyMatch(line -> line.get("satisfaction").equals("1.0"))
        .anyMatch(line -> line.get("satisfaction").equals("0.0"))
        .anyMatch(line -> line.get("provisional").equals("true"))
        .anyMatch(line -> line.get("p_non_dominated").startsWith("0."));
  }

  /** What the file says of each answer, against what is found of it anew. */
  private static void compareAnswers(String proposalsCsv, ThirdProgram rebuilt) {
    Map<String, Map<String, String>> told = new HashMap<>();
    ExportedRows.parse(proposalsCsv).byName().forEach(row -> told.put(row.get("proposal_id"), row));
    for (Map<String, String> found : rebuilt.judged()) {
      Map<String, String> row = told.get(found.get("proposal_id"));
      String where = row.toString();
      assertThat(row.get("gate")).as(where).isEqualTo(found.get("gate"));
      assertThat(row.get("hops")).as(where).isEqualTo(found.get("hops"));
      for (String column :
          List.of("surprise", "novelty", "utility", "creativity", "soft_utility")) {
        String value = found.get(column);
        compare(where, row.get(column), value.isEmpty() ? Double.NaN : Double.parseDouble(value));
      }
    }
    assertThat(rebuilt.judged()).hasSizeGreaterThan(1000);
  }

  private static void compareTheRest(String leaderboardJson, ThirdProgram rebuilt) {
    JsonNode board = JsonMapper.shared().readTree(leaderboardJson);
    List<List<Double>> feasible = rebuilt.feasibleFrontier();
    JsonNode points = board.required("feasibleFrontier");
    assertThat(points.size()).isEqualTo(feasible.size()).isPositive();
    for (int place = 0; place < feasible.size(); place++) {
      JsonNode point = points.get(place);
      compare("feasible", point.required("novelty"), feasible.get(place).get(0));
      compare("feasible", point.required("satisfaction"), feasible.get(place).get(1));
      compare("feasible", point.required("utility"), feasible.get(place).get(2));
    }
    ThirdOrder order = new ThirdOrder(references(board), rebuilt);
    JsonNode told = board.required("hopSensitivity");
    for (JsonNode line : told.required("creativity")) {
      List<Double> expected = order.line(line.required("contestant").asString());
      compare("C over hops", line.required("atNone"), expected.getFirst());
      compare("C over hops", line.required("perUnit"), expected.getLast());
    }
    double own = told.required("own").asDouble();
    Map<List<String>, Double> swaps = order.swaps(own, told.required("greatest").asDouble());
    assertThat(told.required("swaps").size()).isEqualTo(swaps.size());
    for (JsonNode swap : told.required("swaps")) {
      List<String> pair =
          List.of(swap.required("leader").asString(), swap.required("follower").asString());
      compare("swap of " + pair, swap.required("at"), swaps.get(pair));
    }
    assertThat(told.required("orderSurvives").asBoolean()).isEqualTo(swaps.isEmpty());
    compare("τ at none", told.required("kendallAtNone"), order.tau(own, 0));
    compare(
        "τ at greatest",
        told.required("kendallAtGreatest"),
        order.tau(own, told.required("greatest").asDouble()));
  }

  /** Each contestant with its first setting. */
  private static List<List<String>> references(JsonNode board) {
    List<List<String>> references = new ArrayList<>();
    for (JsonNode contestant : board.required("contestants")) {
      references.add(
          List.of(
              contestant.required("contestant").asString(),
              contestant.required("entrants").get(0).required("entrant").asString()));
    }
    return references;
  }

  private static void compare(String where, JsonNode found, double expected) {
    assertThat(found.asDouble()).as(where).isCloseTo(expected, within(ROUNDING));
  }

  private static void compare(String where, JsonNode found, RebuiltNumber expected) {
    compare(where, found.required("estimate"), expected.estimate());
    compare(where + " low", found.required("low"), expected.low());
    compare(where + " high", found.required("high"), expected.high());
  }

  private static List<String> key(Map<String, String> line) {
    return List.of(line.get("contestant"), line.get("entrant"));
  }

  private static void compare(Map<String, String> line, ThirdProgram rebuilt) {
    List<String> key = key(line);
    for (String measure : MEASURES) {
      compare(line, measure, rebuilt.measure(key, measure));
    }
    compare(line, "hypervolume", rebuilt.hypervolume(key));
    compare(line, "contestant_hypervolume", rebuilt.hypervolume(key.getFirst()));
    assertThat(line)
        .containsEntry("n", Long.toString(rebuilt.proposals(key)))
        .containsEntry("provisional", Boolean.toString(rebuilt.isProvisional(key)));
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

  private static String text(FileContent content) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try {
      content.writeTo(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return output.toString(StandardCharsets.UTF_8);
  }
}
