package amalgam.publication;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.arena.Crowd;
import amalgam.arena.GradedPairs;
import amalgam.leaderboard.Leaderboards;
import amalgam.leaderboard.Proposals;
import amalgam.leaderboard.export.ResultFiles;
import amalgam.rating.Axis;
import amalgam.rating.Judge;
import amalgam.rating.JudgeKind;
import amalgam.rating.Purpose;
import amalgam.rating.Rater;
import amalgam.rating.RatingBoards;
import amalgam.rating.RatingLine;
import amalgam.rating.Votes;
import amalgam.rating.assignment.ScalePoints;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantRegister;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import amalgam.ui.wording.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

/** What a publication says of votes, of who was withdrawn or run again, and of what was private. */
class PublishedVotesTest {

  private static final String DEFINITION =
      """
      name: Voted on
      space: small
      visibility: private
      prompts: { kind: plain, bundles: 15, levels: 2, leastHops: 2, mostHops: 4 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, minHops: 3 }]
        - contestants: [shortest-path, optimiser]
      """;

  @TempDir private static Path folder;

  private static Arena arena;
  private static TournamentId id;
  private static PublishedFolder published;

  @BeforeAll
  static void publish() throws IOException {
    arena = Arena.in(folder.resolve("data"));
    arena.storeSmallSpace();
    id = arena.start(DEFINITION);
    arena.await(id, TournamentStatus.FINISHED);
    List<Entrant> entrants = arena.tournaments().entrants(id);
    EntrantRegister register = arena.get(EntrantRegister.class);
    TransactionOperations transactions = arena.get(TransactionOperations.class);
    transactions.executeWithoutResult(
        status -> register.withdraw(entrants.getLast().id(), "It <peeked>.", false));
    arena
        .get(DSLContext.class)
        .execute(
            "update entrant set rerun_at = current_timestamp where id = ?",
            entrants.getFirst().id().value());
    arena.tournaments().publish(id, Arena.BY);
    Crowd crowd = Crowd.before(arena.get(Proposals.class), id, 3);
    crowd.cast(arena.get(Votes.class), transactions, 300, Judge.HUMAN);
    crowd.cast(arena.get(Votes.class), transactions, 40, new Judge("model-7"));
    GradedPairs.in(arena.repositories(), arena.get(Votes.class))
        .grade(
            new Rater("mild-heron"),
            Purpose.REGULAR,
            crowd.next(Judge.HUMAN).comparison(),
            Map.of(Axis.UTILITY, new ScalePoints(6, 3)));
    Path results = folder.resolve("results");
    arena.get(ResultFiles.class).write(new PublishedFolder(results), tournament());
    published = new PublishedFolder(folder.resolve("published"));
    Publisher.publish(results, published);
  }

  private static Tournament tournament() {
    return arena.tournaments().find(id).orElseThrow();
  }

  @AfterAll
  static void leave() {
    arena.close();
  }

  private static String page(String name) throws IOException {
    return Files.readString(published.path().resolve(name)).replace("&#x3D;", "=");
  }

  private static String report() {
    return arena.get(Publisher.class).report(tournament(), "/").replace("&#x3D;", "=");
  }

  @Test
  void everyRatingIsThereWithItsIntervalItsRankAndWhatItRestsOn() throws IOException {
    String index = page("index.html");
    var board = arena.get(RatingBoards.class).board(id);
    for (JudgeKind judges : JudgeKind.values()) {
      for (Axis axis : Axis.values()) {
        for (Entrant entrant : arena.tournaments().entrants(id)) {
          assertTold(index, board.of(judges, axis).of(entrant.id()));
          assertTold(report(), board.of(judges, axis).of(entrant.contestantId()));
        }
      }
    }
    assertThat(index).contains(">People<", ">Automated judges<", ">provisional<");
    assertThat(page("contestants/" + contestantPage())).contains("Rated novelty");
  }

  private static void assertTold(String page, RatingLine line) {
    if (line.isRated()) {
      assertThat(page)
          .contains(
              "<span class=\"number\">%s</span> <span class=\"interval-words\">%s</span>"
                  .formatted(Numbers.centre(line.rating()), Numbers.interval(line.rating())))
          .contains(
              "rank %d, n = %s, %s"
                  .formatted(
                      line.rank(),
                      Numbers.count(line.rating().n()),
                      Numbers.counted(line.raters(), "rater")));
    } else {
      assertThat(page).contains("unrated");
    }
  }

  private static String contestantPage() {
    return published.path().resolve("contestants").toFile().list()[0];
  }

  @Test
  void theReportAndTheRecordSayHowTheRatingsCameAbout() throws IOException {
    for (String page : List.of(report(), page("record.html"))) {
      assertThat(page)
          .contains(
              "Bradley–Terry",
              "counts half for either side",
              "clustered by rater and by matched bundle")
          .contains("by matched bundle for automated judges", "400 points are odds of ten to one")
          .contains("1000 is the mean", "fewer than 50 votes", "Šidák");
    }
    assertThat(report()).contains("votes by 25 raters", "standing on the left being worth");
    assertThat(page("index.html")).contains("href=\"data/votes.csv\"");
    assertThat(page("data/manifest.json")).contains("\"ties\" : \"half\"");
  }

  @Test
  void pointsOnScalesAreNamedApartFromTheVotesAndHaveTheirSum() throws IOException {
    assertThat(page("index.html")).contains("href=\"data/scales.csv\"");
    assertThat(page("record.html"))
        .contains("from 1 to 7. Their points", "href=\"data/scales.csv\"");
    assertThat(page("data/SHA256SUMS")).contains("  scales.csv\n", "  scales.parquet\n");
    assertThat(page("SHA256SUMS")).contains("  data/scales.csv\n");
    assertThat(page("data/README.txt")).contains("scales.csv ");
  }

  @Test
  void whoWasWithdrawnOrRunAgainStaysVisibleAsSuch() throws IOException {
    for (String page : List.of(page("index.html"), report())) {
      assertThat(page)
          .contains(">withdrawn: It &lt;peeked&gt;.<", ">re-run<")
          .contains("withdrawn: It &lt;peeked&gt;.</title>", ", re-run</title>")
          .contains("(withdrawn)</li>", "(1 of 2 re-run)</li>");
    }
    assertThat(page("record.html")).contains("failed units were run again, last on");
  }

  @Test
  void whatWasPrivateBeforeStandsWithIt() throws IOException {
    String history = "before that 4 entrants were run privately, of which 1 was withdrawn";
    assertThat(report()).contains("Published on ").contains(history);
    assertThat(page("index.html")).contains(history);
    assertThat(page("record.html")).contains(history);
  }

  @Test
  void theFilesAreAllThereAndReadTheSameFromTheDatabase() throws IOException {
    PublishedFolder stored = new PublishedFolder(folder.resolve("stored"));
    arena.get(Publisher.class).publish(tournament(), stored);
    Map<String, byte[]> again = stored.files();
    published
        .files()
        .forEach((name, content) -> assertThat(again.get(name)).as(name).isEqualTo(content));
    assertThat(published.deadLinks()).isEmpty();
    assertThat(published.files().keySet())
        .contains(
            "data/votes.csv",
            "data/votes.parquet",
            "data/scales.csv",
            "data/scales.parquet",
            "data/scaling.json",
            "data/scaling.csv",
            "data/judges.json",
            "data/judges.csv",
            "data/pairs.csv",
            "data/replay.csv");
    assertThat(page("data/pairs.csv").lines()).hasSize(1 + 3);
    assertThat(page("data/scales.csv").lines()).hasSize(1 + 2);
    assertThat(arena.get(Leaderboards.class).board(id, 0)).isPresent();
  }
}
