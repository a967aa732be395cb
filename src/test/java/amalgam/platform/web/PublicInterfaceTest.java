package amalgam.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import amalgam.AmalgamApplication;
import amalgam.arena.AnsweredPairs;
import amalgam.arena.Crowd;
import amalgam.arena.ExportedRows;
import amalgam.arena.GradedPairs;
import amalgam.arena.Moody;
import amalgam.concept.SpaceCatalog;
import amalgam.concept.space.LabelDistribution;
import amalgam.concept.space.LettersSpace;
import amalgam.contestant.Answer;
import amalgam.leaderboard.Proposals;
import amalgam.rating.AssignmentId;
import amalgam.rating.Axis;
import amalgam.rating.Comparison;
import amalgam.rating.Judge;
import amalgam.rating.Purpose;
import amalgam.rating.Rater;
import amalgam.rating.Votes;
import amalgam.rating.assignment.AssignmentRepository;
import amalgam.rating.assignment.ScalePoints;
import amalgam.tournament.By;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentAction;
import amalgam.tournament.TournamentChanged;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Tournaments;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs rely on: addresses, names of fields and columns, caching and refusals. */
class PublicInterfaceTest {

  private static final String DEFINITION =
      """
      name: Public
      space: small
      seed: 5
      samplesPerPrompt: 2
      prompts: { kind: detour, bundles: 6, levels: 3, leastHops: 2, mostHops: 4, seed: 2 }
      rules: { hopBudget: 5, allowRevisits: false }
      weights: { alphaHops: 0.5, alphaSurprise: 1.5, alphaInclusion: 2, alphaExclusion: 0.25 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, noRevisits: true, minHops: 3 }]
        - contestants: [shortest-path, moody]
      """;

  /** What tells entrants of one contestant apart. */
  private static final List<String> SETTING =
      List.of("temperature", "topK", "topP", "noRevisits", "minHops", "withdrawn", "rerunAt");

  private static final String SAID = "\"Well,\" it said;\nno walk | at all — 猫";

  @TempDir private static Path data;

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static ConfigurableApplicationContext application;
  private static long id;
  private static long hidden;

  @BeforeAll
  static void publish() throws InterruptedException {
    LinkedBlockingQueue<TournamentChanged> changes = new LinkedBlockingQueue<>();
    application =
        new SpringApplicationBuilder(AmalgamApplication.class, Moody.class)
            .listeners(new Changes(changes))
            .run(
                "--server.port=0",
                "--amalgam.demonstration=false",
                "--amalgam.data=" + data,
                "--logging.level.root=warn");
    application
        .getBean(Moody.class)
        .become((terms, block) -> block.stream().map(asked -> new Answer(null, SAID)).toList());
    application
        .getBean(SpaceCatalog.class)
        .store(new LettersSpace("small", 12, 2, 5, 6, new LabelDistribution(1), 3).build());
    Tournaments tournaments = application.getBean(Tournaments.class);
    hidden =
        tournaments.create(DEFINITION + "visibility: private\n", By.who("a test")).id().value();
    Tournament tournament = tournaments.create(DEFINITION, By.who("a test"));
    id = tournament.id().value();
    tournaments.perform(tournament.id(), TournamentAction.START, By.who("a test"));
    while (tournaments.find(tournament.id()).orElseThrow().status() != TournamentStatus.FINISHED) {
      assertThat(changes.poll(30, TimeUnit.SECONDS)).as("a change").isNotNull();
    }
  }

  private record Changes(LinkedBlockingQueue<TournamentChanged> queue)
      implements ApplicationListener<PayloadApplicationEvent<TournamentChanged>> {
    @Override
    public void onApplicationEvent(PayloadApplicationEvent<TournamentChanged> event) {
      queue.add(event.getPayload());
    }
  }

  @AfterAll
  static void leave() {
    application.close();
  }

  @Test
  void promptsAreExportedUnderThePromisedColumns() {
    ExportedRows prompts = ExportedRows.parse(ok("/tournaments/" + id + "/prompts.csv").body());
    assertThat(prompts.columns())
        .startsWith(
            "prompt_id",
            "bundle_id",
            "level",
            "start",
            "end",
            "include",
            "exclude",
            "hop_budget",
            "ceiling_novelty");
    assertThat(prompts.byName())
        .hasSize(18)
        .allSatisfy(
            row -> {
              int constraints = labels(row.get("include")) + labels(row.get("exclude"));
              assertThat(constraints + 1).isEqualTo(Integer.parseInt(row.get("level")));
              assertThat(row).containsEntry("hop_budget", "5");
              assertThat(Double.parseDouble(row.get("ceiling_novelty"))).isPositive();
            });
    assertThat(prompts.byName().stream().map(row -> row.get("bundle_id")).distinct()).hasSize(6);
  }

  private static int labels(String joined) {
    return joined.isEmpty() ? 0 : joined.split("\\|").length;
  }

  @Test
  void proposalsAreExportedUnderThePromisedColumns() {
    ExportedRows proposals = ExportedRows.parse(ok("/tournaments/" + id + "/proposals.csv").body());
    assertThat(proposals.columns())
        .startsWith(
            "proposal_id",
            "contestant",
            "entrant",
            "temperature",
            "top_k",
            "top_p",
            "min_hops",
            "prompt_id",
            "sample",
            "seed",
            "walk",
            "gate",
            "hops",
            "surprise",
            "novelty",
            "utility",
            "creativity",
            "text");
    assertThat(proposals.rows()).hasSize(18 * (2 + 2 + 1 + 1));
    assertThat(proposals.byName().getFirst())
        .containsEntry("contestant", "random-walk")
        .containsEntry("temperature", "1.0")
        .containsEntry("min_hops", "1")
        .containsEntry("sample", "0");
  }

  @Test
  void aWalkAlternatesConceptAndRelationAndNumbersAreExact() {
    List<Map<String, String>> rows =
        ExportedRows.parse(ok("/tournaments/" + id + "/proposals.csv").body()).byName().stream()
            .filter(row -> row.get("contestant").equals("shortest-path"))
            .toList();
    assertThat(rows)
        .hasSize(18)
        .allSatisfy(
            row -> {
              assertThat(row.get("walk")).matches("[A-L]{2}(\\|[a-f]\\|[A-L]{2})+");
              double hops = Double.parseDouble(row.get("hops"));
              double surprise = Double.parseDouble(row.get("surprise"));
              double novelty = Double.parseDouble(row.get("novelty"));
              assertThat(novelty).isEqualTo(0.5 * hops + 1.5 * surprise);
              assertThat(row.get("surprise").replaceAll("[^0-9]", ""))
                  .hasSizeGreaterThanOrEqualTo(6);
              assertThat(row.get("creativity").isEmpty()).isFalse();
            });
  }

  @Test
  void anAnswerThatIsNoWalkKeepsItsTextAndHasNoNovelty() {
    List<Map<String, String>> rows =
        ExportedRows.parse(ok("/tournaments/" + id + "/proposals.csv").body()).byName().stream()
            .filter(row -> row.get("contestant").equals("moody"))
            .toList();
    assertThat(rows)
        .hasSize(18)
        .allSatisfy(
            row ->
                assertThat(row)
                    .containsEntry("text", SAID)
                    .containsEntry("walk", "")
                    .containsEntry("gate", "unparsable")
                    .containsEntry("surprise", "")
                    .containsEntry("novelty", "")
                    .containsEntry("utility", "0.0")
                    .containsEntry("creativity", "0.0"));
  }

  @Test
  void exportsAreCsvInUtf8WithTheLineEndsOfTheStandard() {
    HttpResponse<String> export = ok("/tournaments/" + id + "/proposals.csv");
    assertThat(export.headers().firstValue("Content-Type"))
        .hasValueSatisfying(
            type ->
                assertThat(type).containsIgnoringCase("text/csv").containsIgnoringCase("utf-8"));
    assertThat(export.body()).contains("\r\n").contains("\"\"\"Well,\"\" it said;\nno walk");
  }

  @Test
  void spacesAreListedWithTheirSizes() {
    JsonNode space = json("/spaces").get("items").get(0);
    assertThat(space.propertyNames())
        .containsSubsequence(
            "id", "name", "kind", "concepts", "edges", "relations", "averageDegree", "licence");
    assertThat(space.get("id").asString()).isEqualTo("small");
    assertThat(space.get("concepts").asInt()).isEqualTo(144);
    assertThat(space.get("edges").asInt()).isEqualTo(360);
    assertThat(space.get("relations").asInt()).isEqualTo(6);
    assertThat(space.get("averageDegree").asDouble()).isEqualTo(5);
  }

  @Test
  void theEdgesOfASpaceAreALineEach() {
    HttpResponse<String> edges = ok("/spaces/small/edges.tsv");
    List<String> lines = edges.body().lines().toList();
    assertThat(lines).hasSize(361).first().isEqualTo("head\trelation\ttail");
    assertThat(lines.subList(1, 361))
        .allSatisfy(line -> assertThat(line).matches("[A-L]{2}\t[a-f]\t[A-L]{2}"));
  }

  @Test
  void tournamentsAreListedWithTheirCounts() {
    JsonNode tournament = json("/tournaments").get("items").get(0);
    assertThat(tournament.propertyNames())
        .containsSubsequence(
            "id",
            "name",
            "space",
            "status",
            "visibility",
            "createdAt",
            "entrants",
            "prompts",
            "planned",
            "done",
            "failed");
    assertThat(tournament.get("status").asString()).isEqualTo("finished");
    assertThat(tournament.get("visibility").asString()).isEqualTo("public");
    assertThat(Instant.parse(tournament.get("createdAt").asString())).isBefore(Instant.now());
    assertThat(tournament.get("createdAt").asString()).endsWith("Z");
    assertThat(tournament.get("entrants").asInt()).isEqualTo(4);
    assertThat(tournament.get("prompts").asInt()).isEqualTo(18);
    assertThat(tournament.get("planned").asInt()).isEqualTo(108);
    assertThat(tournament.get("done").asInt()).isEqualTo(108);
    assertThat(tournament.get("failed").asInt()).isZero();
  }

  @Test
  void aTournamentTellsItsSeedSettingsAndProgress() {
    JsonNode tournament = json("/tournaments/" + id);
    assertThat(tournament.get("id").asLong()).isEqualTo(id);
    assertThat(tournament.get("name").asString()).isEqualTo("Public");
    assertThat(tournament.get("seed").asLong()).isEqualTo(5);
    assertThat(tournament.get("progress").asDouble()).isEqualTo(1);
    JsonNode settings = tournament.get("settings");
    assertThat(settings.propertyNames())
        .containsExactly(
            "alphaHops",
            "alphaSurprise",
            "alphaInclusion",
            "alphaExclusion",
            "hopBudget",
            "allowRevisits",
            "samplesPerPrompt");
    assertThat(settings.get("alphaHops").asDouble()).isEqualTo(0.5);
    assertThat(settings.get("alphaSurprise").asDouble()).isEqualTo(1.5);
    assertThat(settings.get("hopBudget").asInt()).isEqualTo(5);
    assertThat(settings.get("allowRevisits").asBoolean()).isFalse();
    assertThat(settings.get("samplesPerPrompt").asInt()).isEqualTo(2);
  }

  @Test
  void theLeaderboardGivesEveryMeasureWithItsInterval() {
    JsonNode contestants = json("/tournaments/" + id + "/leaderboard").get("contestants");
    assertThat(contestants).hasSize(3);
    for (JsonNode contestant : contestants) {
      assertMeasures(contestant);
      assertThat(contestant.get("hypervolume").propertyNames())
          .containsExactly("estimate", "low", "high", "n");
      for (JsonNode entrant : contestant.get("entrants")) {
        assertMeasures(entrant);
        assertThat(entrant.get("hypervolume").propertyNames())
            .containsExactly("estimate", "low", "high", "n");
        assertThat(entrant.get("hypervolume").get("estimate").asDouble())
            .isLessThanOrEqualTo(contestant.get("hypervolume").get("estimate").asDouble() + 1e-9);
      }
    }
  }

  private static void assertMeasures(JsonNode line) {
    for (String measure :
        List.of(
            "novelty",
            "noveltyGivenValid",
            "utility",
            "softUtility",
            "satisfaction",
            "creativity",
            "diversity",
            "originality",
            "pNonDominated")) {
      assertThat(line.get(measure).propertyNames())
          .as(measure)
          .containsExactly("estimate", "low", "high", "n");
    }
    assertThat(line.get("errors").propertyNames())
        .containsExactly(
            "unparsable",
            "unknown_concept",
            "hallucinated_edge",
            "wrong_endpoints",
            "hop_budget",
            "revisit",
            "inclusion_missing",
            "exclusion_used",
            "none");
    assertThat(line.get("n").asInt()).isPositive();
    assertThat(line.get("provisional").asBoolean()).isFalse();
  }

  @Test
  void aVoteIsExportedUnderThePromisedColumnsAndRatesBothSides() {
    String votes = "/tournaments/" + id + "/votes.csv";
    String board = "/tournaments/" + id + "/leaderboard";
    String votesTag = ok(votes).headers().firstValue("ETag").orElseThrow();
    String boardTag =
        get(board, "Authorization", "none").headers().firstValue("ETag").orElseThrow();
    Crowd crowd = Crowd.before(application.getBean(Proposals.class), new TournamentId(id), 1);
    application.getBean(Votes.class).cast(crowd.next(Judge.HUMAN));

    ExportedRows rows = ExportedRows.parse(get(votes, "If-None-Match", votesTag).body());
    assertThat(rows.columns())
        .startsWith(
            "vote_id",
            "at",
            "rater",
            "prompt_id",
            "left_entrant",
            "right_entrant",
            "left_proposal",
            "right_proposal",
            "axis",
            "outcome",
            "sampling_probability",
            "judge",
            "milliseconds");
    Map<String, String> vote = rows.byName().getLast();
    assertThat(vote).containsEntry("judge", "human").containsEntry("set_aside", "");
    assertThat(Instant.parse(vote.get("at"))).isBefore(Instant.now().plusSeconds(60));
    assertThat(vote.get("rater")).startsWith("rater-");
    HttpResponse<String> after = get(board, "If-None-Match", boardTag, "Authorization", "none");
    assertThat(after.statusCode()).as("the board is another since the vote").isEqualTo(200);
    for (JsonNode contestant : JsonMapper.shared().readTree(after.body()).get("contestants")) {
      assertRatings(contestant);
      contestant.get("entrants").forEach(PublicInterfaceTest::assertRatings);
    }
  }

  @Test
  void anAnswerOnScalesIsExportedUnderThePromisedColumnsALineForEachProposalAndAxis() {
    String scales = "/tournaments/" + id + "/scales.csv";
    String tagBefore = tag(scales);
    String archiveBefore = tag("/tournaments/" + id + "/publication.zip");
    GradedPairs pairs =
        new GradedPairs(
            new AnsweredPairs(
                application.getBean(DSLContext.class), application.getBean(Votes.class)),
            application.getBean(AssignmentRepository.class),
            application.getBean(TransactionOperations.class));
    Comparison shown =
        Crowd.before(application.getBean(Proposals.class), new TournamentId(id), 2)
            .next(Judge.HUMAN)
            .comparison();
    AssignmentId assignment =
        pairs.grade(
            new Rater("mild-heron"),
            Purpose.REGULAR,
            shown,
            Map.of(Axis.NOVELTY, new ScalePoints(2, 7), Axis.UTILITY, new ScalePoints(4, 1)));

    HttpResponse<String> answer = get(scales, "If-None-Match", tagBefore);
    ExportedRows rows = ExportedRows.parse(answer.body());
    assertThat(rows.columns())
        .startsWith(
            "rating_id",
            "at",
            "rater",
            "prompt_id",
            "contestant",
            "entrant",
            "proposal_id",
            "axis",
            "points",
            "purpose",
            "milliseconds",
            "set_aside",
            "assignment_id");
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
    assertThat(rows.byName())
        .hasSize(4)
        .allSatisfy(
            row ->
                assertThat(row)
                    .containsEntry("rater", "mild-heron")
                    .containsEntry("prompt_id", shown.prompt().toString())
                    .containsEntry("purpose", "regular")
                    .containsEntry("set_aside", "")
                    .containsEntry("assignment_id", assignment.toString()));
    assertThat(rows.byName())
        .filteredOn(row -> row.get("axis").equals("novelty"))
        .extracting(row -> row.get("proposal_id"), row -> row.get("points"))
        .containsExactlyInAnyOrder(
            tuple(shown.left().proposal().toString(), "2"),
            tuple(shown.right().proposal().toString(), "7"));
    assertThat(tag("/tournaments/" + id + "/publication.zip"))
        .as("which holds them too")
        .isNotEqualTo(archiveBefore);

    pairs.setAside(assignment, "by mistake");

    assertThat(ExportedRows.parse(get(scales, "If-None-Match", tag(answer)).body()).byName())
        .hasSize(4)
        .allSatisfy(row -> assertThat(row).containsEntry("set_aside", "by mistake"));
  }

  private static String tag(String address) {
    return tag(ok(address));
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static void assertRatings(JsonNode line) {
    for (String judges : List.of("ratings", "automatedRatings")) {
      assertThat(line.get(judges).propertyNames()).containsExactly("novelty", "utility");
      for (JsonNode axis : line.get(judges)) {
        assertThat(axis.propertyNames())
            .containsExactly(
                "estimate",
                "low",
                "high",
                "n",
                "rank",
                "provisional",
                "unrated",
                "raters",
                "prompts");
        assertThat(axis.get("unrated").isNull())
            .as("either a rank or a reason")
            .isEqualTo(!axis.get("rank").isNull());
      }
    }
  }

  @Test
  void aLevelOfTheLeaderboardIsAboutItsPromptsOnly() {
    JsonNode first = json("/tournaments/" + id + "/leaderboard?level=1");
    assertThat(first.get("level").asInt()).isEqualTo(1);
    assertThat(first.get("contestants").get(0).get("n").asInt()).isLessThanOrEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 4, 2_000_000_000})
  void aLevelThatTheTournamentDoesNotHaveIsRefused(int level) {
    assertProblem(
        get("/tournaments/" + id + "/leaderboard?level=" + level),
        400,
        "level must be 0 (all) to 3");
  }

  @Test
  void theLeaderboardCanBeWeighedNarrowedAndLookedBackAt() {
    JsonNode whole = json("/tournaments/" + id + "/leaderboard");
    assertThat(whole.get("alphaHops").asDouble()).isEqualTo(0.5);
    assertThat(whole.get("hopSensitivity").get("own").asDouble()).isEqualTo(0.5);
    assertThat(whole.get("hopSensitivity").get("kendallAtGreatest").propertyNames())
        .containsExactly("estimate", "low", "high", "n");
    assertThat(whole.get("variants").get("counted").asString())
        .isEqualTo("The board was public from its beginning: nobody was run on it in private.");

    JsonNode other = json("/tournaments/" + id + "/leaderboard?alphaHops=2&decoding=greedy");
    assertThat(other.get("alphaHops").asDouble()).isEqualTo(2);
    assertThat(other.get("feasibleFrontier")).isEmpty();
    assertThat(other.get("contestants")).hasSize(2);
    assertThat(other.get("contestants").get(0).get("creativity").get("estimate").asDouble())
        .isGreaterThan(
            json("/tournaments/" + id + "/leaderboard?decoding=greedy")
                .get("contestants")
                .get(0)
                .get("creativity")
                .get("estimate")
                .asDouble());

    JsonNode before = json("/tournaments/" + id + "/leaderboard?asOf=2020-01-01T00:00:00Z");
    assertThat(before.get("contestants")).isEmpty();
    assertThat(before.get("asOf").asString()).isEqualTo("2020-01-01T00:00:00Z");
    assertThat(before.get("votes")).isEmpty();
    assertThat(before.get("ratingsOf").asString()).contains("until 2020-01-01T00:00:00Z");
  }

  @Test
  void aBoardLookedBackAtHasTheRatingsOfThatMoment() {
    Crowd crowd = Crowd.before(application.getBean(Proposals.class), new TournamentId(id), 9);
    Votes votes = application.getBean(Votes.class);
    Instant then = votes.cast(crowd.next(Judge.HUMAN)).at();
    String address = "/tournaments/" + id + "/leaderboard?asOf=" + then;
    long before = humanVotes(json(address));
    votes.cast(crowd.next(Judge.HUMAN));

    assertThat(before).isPositive();
    assertThat(humanVotes(json(address + "&level=1"))).as("whatever the level").isEqualTo(before);
    assertThat(json(address).get("contestants")).hasSize(3);
    assertThat(humanVotes(json(address.replace("?asOf=" + then, "?decoding=greedy"))))
        .isGreaterThan(before);
    ExportedRows flat =
        ExportedRows.parse(ok("/tournaments/" + id + "/leaderboard.csv?asOf=" + then).body());
    assertThat(flat.byName())
        .hasSize(4)
        .allSatisfy(row -> assertThat(row.get("ratings_of")).contains("until " + then));
  }

  private static long humanVotes(JsonNode board) {
    return board
        .get("votes")
        .valueStream()
        .filter(one -> one.get("judges").asString().equals("human"))
        .mapToLong(one -> one.get("votes").asLong())
        .sum();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "alphaHops=2.5; alphaHops must lie between 0 and 2, but is 2.5.",
        "alphaHops=much; 'much' is not a number that alphaHops can take.",
        "hops=-1; hops must be 0 (any) to 5 in this tournament, but is -1.",
        "hops=6; hops must be 0 (any) to 5 in this tournament, but is 6.",
        "decoding=warm; decoding must be one of 'T 1', 'T 1, ≥ 3 hops, no revisits', 'greedy'",
        "asOf=yesterday; 'yesterday' is not a moment, such as 2026-10-02T14:03:00Z"
      })
  void aBoardThatCannotBeIsRefused(String query, String sentence) {
    assertProblem(get("/tournaments/" + id + "/leaderboard?" + query), 400, sentence);
  }

  @Test
  void theTradeoffGivesEveryPartWithItsInterval() {
    JsonNode tradeoff = json("/tournaments/" + id + "/tradeoff");
    assertThat(tradeoff.get("ceilings")).hasSize(3);
    assertThat(tradeoff.get("entrants")).hasSize(4);
    for (JsonNode entrant : tradeoff.get("entrants")) {
      assertThat(entrant.get("bundles").asInt()).isEqualTo(6);
      assertThat(entrant.get("levels")).hasSize(3);
      assertThat(entrant.get("changePerLevel").propertyNames())
          .containsExactly("whole", "selection", "own", "forced", "beyond");
      assertThat(entrant.get("changePerLevel").get("own").propertyNames())
          .containsExactly("estimate", "low", "high", "n");
    }
  }

  @Test
  void theTradeoffIsExportedALineForEachNumber() {
    ExportedRows numbers = ExportedRows.parse(ok("/tournaments/" + id + "/tradeoff.csv").body());
    assertThat(numbers.columns())
        .containsExactly(
            "family",
            "contestant",
            "parameters",
            "entrant",
            "min_hops",
            "provisional",
            "quantity",
            "level",
            "estimate",
            "low",
            "high",
            "n",
            "withdrawn",
            "rerun_at");
    assertThat(numbers.rows()).hasSize(4 * (3 * 3 + 5) + 3);
    assertThat(numbers.byName().getFirst())
        .containsEntry("contestant", "random-walk")
        .containsEntry("quantity", "novelty_given_valid")
        .containsEntry("level", "1");
  }

  @Test
  void judgesAreToldByAxisWithIntervals() {
    Crowd crowd = Crowd.before(application.getBean(Proposals.class), new TournamentId(id), 2);
    Votes votes = application.getBean(Votes.class);
    for (int vote = 0; vote < 20; vote++) {
      votes.cast(crowd.next(Judge.HUMAN));
      votes.cast(crowd.next(new Judge("model-7")));
    }

    String judges = "/tournaments/" + id + "/judges";
    JsonNode told = JsonMapper.shared().readTree(get(judges, "Authorization", "none").body());
    assertThat(told.get("votes").asInt()).isGreaterThanOrEqualTo(40);
    assertThat(told.get("confidenceLevel").asDouble()).isEqualTo(0.95);
    assertThat(told.get("judges").get(0).get("judge").asString()).isEqualTo("human");
    JsonNode model = told.get("judges").get(1);
    assertThat(model.get("kind").asString()).isEqualTo("automated");
    assertThat(model.get("axes").propertyNames()).containsExactly("novelty", "utility");
    JsonNode novelty = model.get("axes").get("novelty");
    assertThat(novelty.get("provisional").asBoolean()).isTrue();
    assertThat(novelty.get("sameAmong").get("n").asInt()).as("for people alone").isZero();
    assertThat(novelty.get("leftShare").get("n").asInt()).isPositive();
    assertThat(novelty.get("leftShare").get("estimate").asDouble()).isBetween(0.0, 1.0);

    ExportedRows numbers = ExportedRows.parse(ok(judges + ".csv").body());
    assertThat(numbers.columns())
        .containsExactly(
            "judge",
            "judge_kind",
            "axis",
            "votes",
            "raters",
            "pairs",
            "shared_pairs",
            "undecided_pairs",
            "provisional",
            "quantity",
            "estimate",
            "low",
            "high",
            "n");
    assertThat(numbers.byName()).anyMatch(row -> row.get("quantity").equals("left_share"));
  }

  @Test
  void theScalingListsThoseWithoutASize() {
    JsonNode scaling = json("/tournaments/" + id + "/scaling");
    assertThat(scaling.get("families")).isEmpty();
    assertThat(scaling.get("leftOut")).hasSize(3);
    assertThat(scaling.get("leftOut").get(0).get("reason").asString()).isEqualTo("no_size_known");
    ExportedRows numbers = ExportedRows.parse(ok("/tournaments/" + id + "/scaling.csv").body());
    assertThat(numbers.byName())
        .hasSize(3)
        .allSatisfy(row -> assertThat(row).containsEntry("quantity", "left_out"));
  }

  @Test
  void aSettingThatNobodyPlaysWithHasNoScaling() {
    for (String address : List.of("/scaling", "/scaling.csv")) {
      assertProblem(
          get("/tournaments/" + id + address + "?decoding=nonsense"),
          400,
          "decoding must be one of 'T 1'",
          "but is 'nonsense'.");
    }
    assertThat(json("/tournaments/" + id + "/scaling?decoding=greedy").get("decoding").asString())
        .isEqualTo("greedy");
  }

  private static List<String> reads() {
    String tournament = "/tournaments/" + id;
    return List.of(
        "/spaces",
        "/spaces/small/edges.tsv",
        "/tournaments",
        tournament,
        tournament + "/prompts.csv",
        tournament + "/proposals.csv",
        tournament + "/votes.csv",
        tournament + "/scales.csv",
        tournament + "/leaderboard",
        tournament + "/leaderboard?level=2",
        tournament + "/tradeoff",
        tournament + "/tradeoff.csv",
        tournament + "/judges",
        tournament + "/judges.csv",
        tournament + "/scaling",
        tournament + "/scaling.csv",
        tournament + "/scaling?decoding=greedy",
        tournament + "/leaderboard.csv",
        tournament + "/leaderboard.csv?level=1&alphaHops=0.2",
        tournament + "/comparison",
        tournament + "/comparison.csv",
        tournament + "/replay.csv",
        tournament + "/prompts.parquet",
        tournament + "/proposals.parquet",
        tournament + "/votes.parquet",
        tournament + "/scales.parquet",
        tournament + "/leaderboard.parquet",
        tournament + "/publication.zip",
        "/openapi.json",
        "/../../embed/tournaments/" + id,
        "/../../embed/tournaments/" + id + "?level=2&y=utility",
        "/../../report/" + id);
  }

  @Test
  void everyReadMayBeKeptForFiveSecondsAndIsNotSentAgainUnchanged() {
    for (String address : reads()) {
      HttpResponse<String> first = ok(address);
      assertThat(first.headers().allValues("Cache-Control"))
          .as("Cache-Control of %s", address)
          .singleElement()
          .asString()
          .contains("public")
          .contains("max-age=5");
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = get(address, "If-None-Match", tag);
      assertThat(again.statusCode()).as(address).isEqualTo(304);
      assertThat(again.body()).as(address).isEmpty();
      assertThat(get(address, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void theFrontierForOtherPeoplesPagesIsSmallAndNeedsNoSession() throws Exception {
    HttpResponse<String> frame = embedded("/embed/tournaments/" + id);
    assertThat(frame.statusCode()).isEqualTo(200);
    assertThat(frame.body())
        .contains("<svg", "Random walk", "Shortest path", "/?tournament=" + id)
        .doesNotContain("<script")
        .hasSizeLessThan(5_000);
    assertThat(frame.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(frame.headers().firstValue("X-Frame-Options")).isEmpty();
    assertThat(frame.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .contains("frame-ancestors *");
    String narrowed =
        embedded(
                "/embed/tournaments/"
                    + id
                    + "?level=2&hops=3&decoding=greedy&alphaHops=0.2&y=creativity&asOf="
                    + Instant.now())
            .body();
    assertThat(narrowed)
        .contains("Level 2, prompts 3 hops apart, setting greedy, a hop counting α_h = 0.2, as of")
        .contains(
            "Creativity", "&amp;level=2&amp;hops=3&amp;decoding=greedy&amp;alpha=0.2&amp;asof=")
        .contains("&amp;y=creativity")
        .doesNotContain("Random walk");
    assertThat(embedded("/embed/tournaments/" + id + "?x=utility").body())
        .contains("x must be one of novelty, noveltyGivenValid, but is 'utility'.");
    assertThat(embedded("/embed/tournaments/" + hidden).statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> embedded(String path) throws Exception {
    String port = application.getEnvironment().getRequiredProperty("local.server.port");
    URI address = URI.create("http://localhost:" + port + path);
    return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void listsComeInPages() {
    Tournaments tournaments = application.getBean(Tournaments.class);
    TournamentId draft =
        tournaments
            .create(DEFINITION.replace("name: Public", "name: Second"), By.who("a test"))
            .id();
    assertThat(json("/tournaments").get("items").valueStream().map(one -> one.get("id").asLong()))
        .as("a draft is on no page, and in no list")
        .doesNotContain(draft.value());
    assertProblem(get("/tournaments/" + draft), 404, "There is no public tournament " + draft);
    tournaments.perform(draft, TournamentAction.START, By.who("a test"));
    JsonNode first = json("/tournaments?page=0&size=1");
    JsonNode second = json("/tournaments?page=1&size=1");
    assertThat(first.get("total").asInt()).isEqualTo(second.get("total").asInt());
    assertThat(first.get("items")).hasSize(1);
    assertThat(second.get("items")).hasSize(1);
    assertThat(first.get("items").get(0).get("id"))
        .isNotEqualTo(second.get("items").get(0).get("id"));
    assertThat(json("/tournaments?page=1000").get("items")).isEmpty();
  }

  @Test
  void aPrivateTournamentIsNotToBeSeenAnywhere() {
    List<Long> listed = new ArrayList<>();
    json("/tournaments").get("items").forEach(item -> listed.add(item.get("id").asLong()));
    assertThat(listed).contains(id).doesNotContain(hidden);
    for (String part :
        List.of(
            "",
            "/prompts.csv",
            "/prompts.parquet",
            "/proposals.csv",
            "/proposals.parquet",
            "/publication.zip",
            "/votes.csv",
            "/votes.parquet",
            "/scales.csv",
            "/scales.parquet",
            "/leaderboard",
            "/leaderboard.csv",
            "/leaderboard.parquet",
            "/comparison",
            "/comparison.csv",
            "/replay.csv",
            "/tradeoff",
            "/tradeoff.csv",
            "/judges",
            "/judges.csv",
            "/scaling",
            "/scaling.csv")) {
      assertProblem(
          get("/tournaments/" + hidden + part), 404, "There is no public tournament " + hidden);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "/tournaments/4711; 404; There is no public tournament 4711.",
        "/tournaments/4711/proposals.csv; 404; There is no public tournament 4711.",
        "/tournaments/4711/leaderboard; 404; There is no public tournament 4711.",
        "/spaces/nowhere/edges.tsv; 404; There is no space 'nowhere'.",
        "/nothing/here; 404; There is nothing at /api/v1/nothing/here",
        "/tournaments/first; 400; 'first' is not a number",
        "/tournaments?page=-1; 400; page must be 0 or more",
        "/tournaments?size=0; 400; size 1 to 1000",
        "/tournaments?size=1001; 400; size 1 to 1000",
        "/spaces?page=many; 400; 'many' is not a number"
      })
  void whatCannotBeAnsweredIsRefusedInASentence(String address, int status, String sentence) {
    assertProblem(get(address), status, sentence);
    assertProblem(get(address, "Accept", "text/csv"), status, sentence);
  }

  private static void assertProblem(HttpResponse<String> refusal, int status, String... told) {
    assertThat(refusal.statusCode()).isEqualTo(status);
    assertThat(refusal.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    JsonNode problem = JsonMapper.shared().readTree(refusal.body());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("detail").asString())
        .contains(told)
        .endsWith(".")
        .doesNotContain("java.", "Exception");
  }

  @Test
  void theInterfaceDescribesItself() {
    JsonNode description = json("/openapi.json");
    assertThat(description.get("openapi").asString()).startsWith("3.1");
    assertThat(description.get("paths").propertyNames())
        .contains(
            "/api/v1/spaces",
            "/api/v1/spaces/{id}/edges.tsv",
            "/api/v1/tournaments",
            "/api/v1/tournaments/{id}",
            "/api/v1/tournaments/{id}/prompts.csv",
            "/api/v1/tournaments/{id}/proposals.csv",
            "/api/v1/tournaments/{id}/votes.csv",
            "/api/v1/tournaments/{id}/scales.csv",
            "/api/v1/tournaments/{id}/scales.parquet",
            "/api/v1/tournaments/{id}/leaderboard",
            "/api/v1/tournaments/{id}/leaderboard.csv",
            "/api/v1/tournaments/{id}/prompts.parquet",
            "/api/v1/tournaments/{id}/proposals.parquet",
            "/api/v1/tournaments/{id}/leaderboard.parquet",
            "/api/v1/tournaments/{id}/publication.zip",
            "/api/v1/tournaments/{id}/tradeoff",
            "/api/v1/tournaments/{id}/tradeoff.csv",
            "/api/v1/tournaments/{id}/judges",
            "/api/v1/tournaments/{id}/judges.csv",
            "/api/v1/tournaments/{id}/scaling",
            "/api/v1/tournaments/{id}/scaling.csv")
        .allSatisfy(path -> assertThat(path).startsWith("/api/v1/"));
  }

  @Test
  void everyAddressIsDescribedWithItsAnswerAndItsRefusals() {
    JsonNode description = json("/openapi.json");
    assertThat(description.get("info").get("description").asString()).contains("RFC 9457");
    for (JsonNode path : description.get("paths")) {
      JsonNode operation = path.get("get");
      assertThat(operation.get("summary").asString()).isNotBlank();
      assertThat(operation.get("tags")).hasSize(1);
      assertThat(operation.get("responses").propertyNames()).contains("200", "400", "404", "503");
      assertThat(operation.get("responses").get("200").get("content").propertyNames())
          .isNotEmpty()
          .doesNotContain("*/*");
      JsonNode refusal = operation.get("responses").get("404").get("content");
      assertThat(refusal.get("application/problem+json").get("schema").get("$ref").asString())
          .isEqualTo("#/components/schemas/Problem");
    }
    JsonNode line = description.get("components").get("schemas").get("LeaderboardLine");
    assertThat(line.get("properties").propertyNames())
        .containsAll(
            json("/tournaments/" + id + "/leaderboard")
                .get("contestants")
                .get(0)
                .get("entrants")
                .get(0)
                .propertyNames()
                .stream()
                .filter(name -> !SETTING.contains(name))
                .toList());
  }

  @Test
  void theTablesAreThereAsParquetToo() throws Exception {
    for (String table : List.of("prompts", "proposals", "leaderboard")) {
      HttpResponse<String> answer = ok("/tournaments/" + id + "/" + table + ".parquet");
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValue("application/vnd.apache.parquet");
      assertThat(answer.body()).as(table).startsWith("PAR1").endsWith("PAR1");
    }
  }

  @Test
  void theWholeTournamentIsAnArchiveOfPagesAndData() {
    HttpResponse<String> archive = ok("/tournaments/" + id + "/publication.zip");
    assertThat(archive.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"tournament-" + id + ".zip\"");
    assertThat(archive.body()).startsWith("PK").contains("tournament-" + id + "/index.html");
  }

  @Test
  void theReportNeedsNoSessionAndNothingElse() throws Exception {
    HttpResponse<String> report = embedded("/report/" + id);
    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.body()).contains("<svg", "Methods", "@misc{amalgam-public,");
    assertThat(report.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(report.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'");
    assertThat(embedded("/report/" + hidden).statusCode()).isEqualTo(404);
  }

  private static JsonNode json(String address) {
    HttpResponse<String> response = ok(address);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    return JsonMapper.shared().readTree(response.body());
  }

  private static HttpResponse<String> ok(String address) {
    HttpResponse<String> response = get(address);
    assertThat(response.statusCode()).as(address).isEqualTo(200);
    return response;
  }

  private static HttpResponse<String> get(String address, String... headers) {
    String port = application.getEnvironment().getProperty("local.server.port");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            URI.create("http://localhost:" + port + "/api/v1" + address).normalize());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
