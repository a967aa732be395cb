package amalgam.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import amalgam.arena.Arena;
import amalgam.arena.ExportedRows;
import amalgam.concept.ConceptSpace;
import amalgam.contestant.baseline.ShortestPath;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.BoardQuery;
import amalgam.leaderboard.BundleSums;
import amalgam.leaderboard.EntrantStanding;
import amalgam.leaderboard.Leaderboards;
import amalgam.leaderboard.Measure;
import amalgam.leaderboard.StandingsRepository;
import amalgam.leaderboard.comparison.Comparisons;
import amalgam.leaderboard.replay.Replays;
import amalgam.people.PlayException.Reason;
import amalgam.statistics.Estimate;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.Progress;
import amalgam.tournament.PromptId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** People in a tournament that was played to its end, on a real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PlayContract {

  private static final String DEFINITION =
      """
      name: With people
      space: small
      seed: 3
      samplesPerPrompt: 2
      prompts: { kind: plain, bundles: 8, levels: 3, leastHops: 2, mostHops: 4, seed: 5 }
      entrants:
        - contestants: [moody]
          decodings: [{ temperature: 1 }]
        - contestants: [optimiser]
      """;

  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private Arena arena;
  private Play play;
  private PlayerNames names;
  private ConceptSpace space;

  abstract Arena open(Path folder);

  @BeforeAll
  void begin(@TempDir Path folder) {
    arena = open(folder);
    space = arena.storeSmallSpace();
    play = arena.get(Play.class);
    names = arena.get(PlayerNames.class);
  }

  @AfterAll
  void close() {
    arena.close();
  }

  /** A tournament in which a model answered as one that looks at no constraint does. */
  private TournamentId played() {
    arena
        .moody()
        .become(
            (terms, block) ->
                new ShortestPath(terms.space(), terms.rules().hopBudget()).propose(block));
    TournamentId id = arena.start(DEFINITION);
    arena.await(id, TournamentStatus.FINISHED);
    return id;
  }

  /** What the model answered, by prompt and sample. */
  private Map<PromptId, List<String>> modelsWalks(TournamentId id) {
    Map<PromptId, List<String>> walks = new TreeMap<>(Comparator.comparing(PromptId::value));
    ExportedRows.parse(arena.proposalsCsv(id)).byName().stream()
        .filter(row -> row.get("contestant").equals("moody"))
        .forEach(
            row ->
                walks
                    .computeIfAbsent(
                        new PromptId(Long.parseLong(row.get("prompt_id"))), k -> new ArrayList<>())
                    .add(row.get("walk")));
    return walks;
  }

  private Board board(TournamentId id) {
    return arena.get(Leaderboards.class).board(id, Board.ALL_LEVELS).orElseThrow();
  }

  private static EntrantStanding standing(Board board, String contestant) {
    return board.contestants().stream()
        .filter(one -> one.contestant().id().equals(contestant))
        .findFirst()
        .orElseThrow()
        .reference();
  }

  private static Player player(String name) {
    return new Player(name + " " + UUID.randomUUID());
  }

  /** The same but for the order in which their sums were added up. */
  private static void assertAlike(Measure measure, Estimate found, Estimate expected) {
    DoubleComparator nearly = new DoubleComparator(1e-9);
    assertThat(found.n()).as(measure.key()).isEqualTo(expected.n());
    assertThat(List.of(found.estimate(), found.low(), found.high()))
        .as(measure.key())
        .usingElementComparator(nearly)
        .containsExactly(expected.estimate(), expected.low(), expected.high());
  }

  @Test
  void theSameWalksGetWhatTheyGetInAModelsBlock() {
    TournamentId id = played();
    Tournament before = arena.tournaments().find(id).orElseThrow();
    Progress progress = arena.progress(id);
    Player first = player("first");
    Player second = player("second");
    modelsWalks(id)
        .forEach(
            (prompt, walks) -> {
              play.handIn(id, prompt, second, walks.get(0), A_MINUTE);
              play.handIn(id, prompt, first, walks.get(1), A_MINUTE);
            });

    EntrantStanding model = standing(board(id), "moody");
    EntrantStanding people = standing(board(id), "people");
    for (Measure measure : Measure.OF_OWN_ANSWERS) {
      assertAlike(measure, people.of(measure), model.of(measure));
    }
    assertThat(people.gates()).isEqualTo(model.gates());
    assertThat(people.proposals()).isEqualTo(48);
    assertThat(people.isProvisional()).isTrue();
    assertThat(sums(id, people))
        .usingRecursiveComparison()
        .withComparatorForType(new DoubleComparator(1e-9), Double.class)
        .isEqualTo(sums(id, model));
    assertThat(arena.tournaments().find(id).orElseThrow()).isEqualTo(before);
    assertThat(arena.progress(id))
        .isEqualTo(
            new Progress(
                progress.planned(), progress.proposed(), progress.done(), 0, 48, null, null));
    assertThat(arena.get(Replays.class).of(id).orElseThrow().frames().getLast().judged())
        .isEqualTo(board(id).judged());
    assertThat(
            arena
                .get(Comparisons.class)
                .of(id, "people", "moody")
                .orElseThrow()
                .differences()
                .getFirst()
                .first())
        .isNotNaN();
    assertThat(exported(id, "people")).isEqualTo(exported(id, "moody"));
  }

  private List<BundleSums> sums(TournamentId id, EntrantStanding standing) {
    return arena.get(StandingsRepository.class).bundleSums(id, Board.ALL_LEVELS).stream()
        .filter(one -> one.entrant().equals(standing.entrant().id()))
        .map(PlayContract::anonymous)
        .toList();
  }

  private static BundleSums anonymous(BundleSums one) {
    return new BundleSums(
        new EntrantId(0),
        one.bundle(),
        one.samples(),
        one.wellFormed(),
        one.satisfied(),
        one.novelty(),
        one.noveltySatisfied(),
        one.utility(),
        one.softUtility(),
        one.creativity(),
        one.diversity(),
        one.diversePrompts(),
        one.hops(),
        one.hopsSatisfied(),
        one.usefulHops());
  }

  /** What the file of all proposals says of a contestant's, but for who gave them and how. */
  private Set<List<String>> exported(TournamentId id, String contestant) {
    Set<List<String>> rows = new HashSet<>();
    ExportedRows.parse(arena.proposalsCsv(id)).byName().stream()
        .filter(row -> row.get("contestant").equals(contestant))
        .forEach(
            row ->
                rows.add(
                    List.of(
                        row.get("prompt_id"),
                        row.get("walk"),
                        row.get("gate"),
                        row.get("novelty"),
                        row.get("utility"),
                        row.get("creativity"))));
    return rows;
  }

  @Test
  void aBoardStaysAsItStoodBeforeTheNextAnswerToThePrompt() {
    TournamentId id = played();
    Map<PromptId, List<String>> walks = modelsWalks(id);
    PromptId prompt = walks.keySet().iterator().next();
    String walk = walks.get(prompt).getFirst();
    play.handIn(id, prompt, player("first"), walk, A_MINUTE);
    Map<Measure, Estimate> then = standing(board(id), "people").measures();
    Instant moment = lastJudged(id);
    play.handIn(id, prompt, player("second"), anotherWalk(id, prompt), A_MINUTE);
    play.handIn(id, prompt, player("third"), walk, A_MINUTE);

    Board past =
        arena.get(Leaderboards.class).board(id, BoardQuery.WHOLE.asOf(moment)).orElseThrow();
    assertThat(standing(past, "people").measures()).isEqualTo(then);
    assertThat(standing(past, "people").proposals()).isEqualTo(1);
    assertThat(standing(board(id), "people").proposals()).isEqualTo(3);
    Board now =
        arena
            .get(Leaderboards.class)
            .board(id, BoardQuery.WHOLE.asOf(lastJudged(id)))
            .orElseThrow();
    assertThat(standing(now, "people").measures())
        .isEqualTo(standing(board(id), "people").measures());
  }

  private Instant lastJudged(TournamentId id) {
    return arena.get(StandingsRepository.class).judgedOver(id).lastKey();
  }

  /** One step from the start, which the goal is further away from. */
  private String anotherWalk(TournamentId id, PromptId prompt) {
    TournamentPrompt asked = play.prompt(id, prompt).orElseThrow();
    int start = space.indexOfConcept(asked.start());
    int link = space.firstHalfEdge(start);
    return String.join(
        "|",
        asked.start(),
        space.relation(space.relationOf(link)).name(),
        space.concept(space.neighbour(link)).name());
  }

  @Test
  void peopleAtOnceGetSamplesOfTheirOwnAndOneEntrant() throws Exception {
    TournamentId id = played();
    Map<PromptId, List<String>> walks = modelsWalks(id);
    PromptId prompt = walks.keySet().iterator().next();
    try (ExecutorService people = Executors.newFixedThreadPool(8)) {
      List<Future<Play.Played>> played =
          IntStream.range(0, 24)
              .mapToObj(
                  person ->
                      people.submit(
                          () ->
                              play.handIn(
                                  id,
                                  prompt,
                                  player("one of many"),
                                  walks.get(prompt).get(person % 2),
                                  A_MINUTE)))
              .toList();
      for (Future<Play.Played> one : played) {
        one.get();
      }
    }

    assertThat(arena.tournaments().entrants(id).stream().filter(Entrant::isOpenEnded).toList())
        .hasSize(1);
    assertThat(
            ExportedRows.parse(arena.proposalsCsv(id)).byName().stream()
                .filter(row -> row.get("contestant").equals("people"))
                .map(row -> Integer.parseInt(row.get("sample"))))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 24).boxed().toList());
    assertThat(standing(board(id), "people").proposals()).isEqualTo(24);
  }

  @Test
  void whoHandsInTwiceAtOnceIsTakenOnce() throws Exception {
    TournamentId id = played();
    Map<PromptId, List<String>> walks = modelsWalks(id);
    PromptId prompt = walks.keySet().iterator().next();
    Player hasty = player("hasty");
    int taken = 0;
    try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
      List<Future<Boolean>> tries =
          IntStream.range(0, 8)
              .mapToObj(
                  attempt ->
                      hands.submit(() -> isTaken(id, prompt, hasty, walks.get(prompt).getFirst())))
              .toList();
      for (Future<Boolean> one : tries) {
        taken += one.get() ? 1 : 0;
      }
    }

    assertThat(taken).isEqualTo(1);
    assertThat(standing(board(id), "people").proposals()).isEqualTo(1);
  }

  private boolean isTaken(TournamentId id, PromptId prompt, Player player, String walk) {
    try {
      play.handIn(id, prompt, player, walk, A_MINUTE);
      return true;
    } catch (PlayException e) {
      assertThat(e.reason()).isEqualTo(Reason.ANSWERED_BEFORE);
      return false;
    }
  }

  @Test
  void promptsFillEvenlyAndNobodyGetsOneTwice() {
    TournamentId id = played();
    Map<PromptId, List<String>> walks = modelsWalks(id);
    Player eager = player("eager");
    for (int turn = 0; turn < 24; turn++) {
      PromptId next = play.next(id, eager, Set.of()).orElseThrow().id();
      play.handIn(id, next, eager, walks.get(next).getFirst(), A_MINUTE);
    }
    assertThat(play.next(id, eager, Set.of())).isEmpty();
    assertThat(play.tally(id, eager)).isEqualTo(new Play.Tally(24, 24));

    Player other = player("other");
    PromptId begun = play.next(id, other, Set.of()).orElseThrow().id();
    play.handIn(id, begun, other, walks.get(begun).getFirst(), A_MINUTE);
    Set<PromptId> handedOut = new HashSet<>();
    for (int turn = 0; turn < 100; turn++) {
      handedOut.add(play.next(id, null, Set.of()).orElseThrow().id());
    }
    assertThat(handedOut)
        .as("the one that two answered waits for the others")
        .doesNotContain(begun);
    assertThat(handedOut).hasSizeGreaterThan(15);
    assertThat(play.next(id, other, handedOut)).as("rather one passed over than none").isPresent();
    assertThat(play.answer(other, begun)).isPresent();
    assertThat(play.answer(eager, new PromptId(Long.MAX_VALUE))).isEmpty();
  }

  @Test
  void whatIsNoWalkThroughTheSpaceIsNotTaken() {
    TournamentId id = played();
    TournamentPrompt prompt = play.next(id, null, Set.of()).orElseThrow();
    Player forger = player("forger");
    for (String text :
        List.of(
            "",
            prompt.start(),
            prompt.start() + "|<script>|" + prompt.end(),
            prompt.start() + "|" + space.relation(0).name() + "|nowhere",
            prompt.start() + "|" + space.relation(0).name() + "|" + prompt.start())) {
      assertThatExceptionOfType(PlayException.class)
          .isThrownBy(() -> play.handIn(id, prompt.id(), forger, text, A_MINUTE))
          .matches(e -> e.reason() == Reason.REFUSED);
    }
    assertThat(arena.tournaments().entrants(id)).noneMatch(Entrant::isOpenEnded);
    assertThatExceptionOfType(PlayException.class)
        .isThrownBy(() -> play.handIn(id, new PromptId(Long.MAX_VALUE), forger, "a|b|c", A_MINUTE))
        .matches(e -> e.reason() == Reason.NO_SUCH_PROMPT);
    assertThatExceptionOfType(PlayException.class)
        .isThrownBy(
            () ->
                play.handIn(
                    new TournamentId(Long.MAX_VALUE), prompt.id(), forger, "a|b|c", A_MINUTE))
        .matches(e -> e.reason() == Reason.NOT_OPEN);
  }

  @Test
  void peopleWhoWereTakenOutStayOut() {
    TournamentId id = played();
    Map<PromptId, List<String>> walks = modelsWalks(id);
    List<PromptId> prompts = List.copyOf(walks.keySet());
    play.handIn(id, prompts.get(0), player("early"), walks.get(prompts.get(0)).get(0), A_MINUTE);
    Entrant people =
        arena.tournaments().entrants(id).stream().filter(Entrant::isOpenEnded).findFirst().get();
    arena.tournaments().withdraw(people.id(), Arena.BY);
    arena.tournaments().enter(id, "entrants: [{ contestants: [random-walk] }]", Arena.BY);
    arena.await(id, TournamentStatus.FINISHED);

    assertThatExceptionOfType(PlayException.class)
        .isThrownBy(
            () ->
                play.handIn(
                    id, prompts.get(1), player("late"), walks.get(prompts.get(1)).get(0), A_MINUTE))
        .matches(e -> e.reason() == Reason.REFUSED);
    assertThat(arena.tournaments().find(id).orElseThrow().statusReason()).isNull();
  }

  @Test
  void whoWishesAppearsUnderTheirNameAndCanStop() {
    TournamentId id = played();
    Map<PromptId, List<String>> walks = modelsWalks(id);
    List<PromptId> prompts = List.copyOf(walks.keySet());
    Player ada = player("ada");
    String name = "Ada " + Integer.toHexString(System.identityHashCode(this)) + id;
    names.appear(ada, "  " + name + " ");
    play.handIn(id, prompts.get(0), ada, walks.get(prompts.get(0)).get(0), A_MINUTE);
    assertThat(names.of(ada)).contains(name);
    names.disappear(ada);
    play.handIn(id, prompts.get(1), ada, walks.get(prompts.get(1)).get(0), A_MINUTE);

    assertThat(names.of(ada)).isEmpty();
    assertThat(names.chosen(ada)).contains(name);
    assertThat(
            board(id).contestants().stream()
                .filter(one -> one.contestant().family().equals("People"))
                .map(one -> one.contestant().name()))
        .containsExactlyInAnyOrder("People", name);
    refuses(Reason.TAKEN_NAME, player("another"), name.toUpperCase(Locale.ROOT));
    refuses(Reason.TAKEN_NAME, player("passing for a model"), "Optimiser");
    refuses(Reason.TAKEN_NAME, player("passing for all"), "people");
    refuses(Reason.UNFIT_NAME, player("markup"), "<b>Bob</b>");
    refuses(Reason.UNFIT_NAME, player("short"), " x ");
    refuses(Reason.OTHER_NAME, ada, "Somebody else");
    names.appear(ada, name);
    assertThat(names.of(ada)).contains(name);
  }

  private void refuses(Reason reason, Player player, String name) {
    assertThatExceptionOfType(PlayException.class)
        .isThrownBy(() -> names.appear(player, name))
        .matches(e -> e.reason() == reason);
  }
}
