package amalgam.leaderboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.arena.Arena;
import amalgam.arena.Crowd;
import amalgam.arena.ExportedRows;
import amalgam.leaderboard.Proposals;
import amalgam.rating.Judge;
import amalgam.rating.Votes;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever has votes.csv and prompts.csv can compute every rating on the board. */
class RebuiltRatingsTest {

  private static final String DEFINITION =
      """
      name: Rebuilt from votes
      space: small
      prompts: { kind: plain, bundles: 15, levels: 2, leastHops: 2, mostHops: 4 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, minHops: 3 }]
        - contestants: [shortest-path, optimiser]
      """;

  private static final double ROUNDING = 1e-4;
  private static final int BY_PEOPLE = 400;
  private static final int BY_JUDGE = 300;
  private static final Judge JUDGE = new Judge("model-7");

  @TempDir private Path folder;

  @Test
  void everyRatingOnTheBoardFollowsFromTheVotesAlone() throws IOException {
    try (Arena arena = Arena.in(folder)) {
      arena.storeSmallSpace();
      TournamentId id = arena.start(DEFINITION);
      arena.await(id, TournamentStatus.FINISHED);
      Crowd crowd = Crowd.before(arena.get(Proposals.class), id, 3);
      TransactionOperations transactions = arena.get(TransactionOperations.class);
      crowd.cast(arena.get(Votes.class), transactions, BY_PEOPLE, Judge.HUMAN);
      crowd.cast(arena.get(Votes.class), transactions, BY_JUDGE, JUDGE);
      Tournament tournament = arena.tournaments().find(id).orElseThrow();
      TournamentExports exports = arena.get(TournamentExports.class);
      ByteArrayOutputStream votes = new ByteArrayOutputStream();
      exports.votesCsv(votes, id);
      ByteArrayOutputStream board = new ByteArrayOutputStream();
      exports.leaderboardCsv(board, tournament, 0);

      assertThat(ExportedRows.parse(text(votes)).rows()).hasSize(BY_PEOPLE + BY_JUDGE);
      List<Map<String, String>> lines = ExportedRows.parse(text(board)).byName();
      Map<String, String> bundles = new HashMap<>();
      ByteArrayOutputStream prompts = new ByteArrayOutputStream();
      exports.promptsCsv(prompts, tournament);
      ExportedRows.parse(text(prompts))
          .byName()
          .forEach(prompt -> bundles.put(prompt.get("prompt_id"), prompt.get("bundle_id")));
      compare(lines, text(votes), bundles, "rating_", true);
      compare(lines, text(votes), bundles, "automated_rating_", false);
      exports
          .leaderboard(tournament, 0)
          .votes()
          .forEach(told -> compareSides(told, text(votes), bundles));
    }
  }

  private static String text(ByteArrayOutputStream output) {
    return output.toString(StandardCharsets.UTF_8);
  }

  private static void compare(
      List<Map<String, String>> board,
      String votes,
      Map<String, String> bundles,
      String prefix,
      boolean human) {
    for (String axis : List.of("novelty", "utility")) {
      RebuiltRatings<List<String>> entrants =
          new RebuiltRatings<>(
              votes,
              bundles,
              axis,
              human,
              vote ->
                  List.of(
                      List.of(vote.get("left_contestant"), vote.get("left_entrant")),
                      List.of(vote.get("right_contestant"), vote.get("right_entrant"))));
      RebuiltRatings<String> contestants =
          new RebuiltRatings<>(
              votes,
              bundles,
              axis,
              human,
              vote -> List.of(vote.get("left_contestant"), vote.get("right_contestant")));
      assertThat(entrants.rated()).hasSize(4);
      assertThat(contestants.rated()).hasSize(3);
      for (Map<String, String> line : board) {
        String contestant = line.get("contestant");
        compare(line, prefix + axis, entrants, List.of(contestant, line.get("entrant")));
        compare(line, "contestant_" + prefix + axis, contestants, contestant);
      }
    }
  }

  private static void compareSides(VotesResource told, String votes, Map<String, String> bundles) {
    RebuiltNumber expected =
        new RebuiltRatings<>(
                votes,
                bundles,
                told.axis(),
                told.judges().equals("human"),
                vote ->
                    List.of(
                        List.of(vote.get("left_contestant"), vote.get("left_entrant")),
                        List.of(vote.get("right_contestant"), vote.get("right_entrant"))))
            .leftAdvantage(1 - 2 * RebuiltNumber.TAIL);
    LeaderboardResource.Interval found = told.leftAdvantage();
    assertThat(found.estimate()).isCloseTo(expected.estimate(), within(ROUNDING));
    assertThat(found.low()).isCloseTo(expected.low(), within(ROUNDING));
    assertThat(found.high()).isCloseTo(expected.high(), within(ROUNDING));
    assertThat(found.n()).isEqualTo(expected.n());
  }

  private static <K> void compare(
      Map<String, String> line, String column, RebuiltRatings<K> rebuilt, K who) {
    RebuiltNumber expected = rebuilt.rating(who, 1 - 2 * RebuiltNumber.TAIL);
    String where = who + " " + column;
    compare(where, line.get(column), expected.estimate());
    compare(where, line.get(column + "_low"), expected.low());
    compare(where, line.get(column + "_high"), expected.high());
    assertThat(line)
        .as(where)
        .containsEntry(column + "_n", Long.toString(expected.n()))
        .containsEntry(column + "_rank", Integer.toString(rebuilt.rank(who)))
        .containsEntry(column + "_provisional", Boolean.toString(rebuilt.isProvisional(who)));
  }

  private static void compare(String where, String found, double expected) {
    assertThat(Double.parseDouble(found)).as(where).isCloseTo(expected, within(ROUNDING));
  }
}
