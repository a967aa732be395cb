package amalgam.planning;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.arena.Arena;
import amalgam.leaderboard.Board;
import amalgam.leaderboard.Leaderboards;
import amalgam.tournament.TournamentDefinition;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentStatus;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small tournament is played, a larger one planned from it, played too, and compared. */
class PlannedTournamentTest {

  private static final String PILOT =
      """
      name: Pilot
      space: small
      samplesPerPrompt: 10
      prompts: { kind: plain, bundles: 40, levels: 3, leastHops: 2, mostHops: 3 }
      entrants:
        - contestants: [random-walk]
          decodings: [{ temperature: 1 }, { temperature: 1, minHops: 3 }]
        - contestants: [shortest-path, optimiser]
      """;

  @TempDir private Path folder;

  @Test
  void whatAPlanForeseesOfTheIntervalsOfCComesTrue() throws Exception {
    try (Arena arena = Arena.in(folder)) {
      arena.storeSmallSpace();
      TournamentId pilot = arena.start(PILOT);
      arena.await(pilot, TournamentStatus.FINISHED);
      Planner planner = arena.get(Planner.class);
      PlanSettings usual = planner.usual(pilot);
      assertThat(usual.bundles()).isEqualTo(40);
      PlanSettings larger =
          new PlanSettings(
              pilot,
              usual.space(),
              usual.entrants(),
              96,
              usual.levels(),
              usual.samples(),
              0,
              usual.raters(),
              usual.rule(),
              usual.budget(),
              200,
              1);
      PreparedPlan prepared = planner.prepare(larger);
      assertThat(prepared.effort().pace()).isNotNull();
      assertThat(prepared.effort().proposals()).isEqualTo(96 * 3 * (10 + 10 + 1 + 1));
      Forecast forecast = simulated(planner, prepared);

      String definition = planner.definition(larger, "like=" + pilot + "&bundles=96");
      TournamentDefinition read = arena.tournaments().check(definition);
      assertThat(read.plan()).isEqualTo("like=1&bundles=96");
      TournamentId played = arena.start(definition);
      arena.await(played, TournamentStatus.FINISHED);

      Board board = arena.get(Leaderboards.class).board(played, Board.ALL_LEVELS).orElseThrow();
      PlanCheck check = PlanCheck.of(board, forecast);
      check
          .lines()
          .forEach(
              line ->
                  System.out.printf(
                      "%s: half the interval of C foreseen %.3f (%.3f–%.3f), got %.3f%n",
                      line.entrant(),
                      line.foreseen().estimate(),
                      line.foreseen().low(),
                      line.foreseen().high(),
                      line.got()));
      assertThat(check.lines()).hasSize(4);
      assertThat(check.within()).isGreaterThanOrEqualTo(3);
      assertThat(check.lines())
          .allSatisfy(
              line -> assertThat(line.got() / line.foreseen().estimate()).isBetween(0.6, 1.6));
    }
  }

  @Test
  void ofATournamentWithManySettingsEachContestantTakesPartWithItsFirst() throws Exception {
    String temperatures =
        IntStream.rangeClosed(1, 25)
            .mapToObj(tenths -> "{ temperature: %s }".formatted(tenths / 10.0))
            .collect(Collectors.joining(", "));
    String many =
        PILOT
            .replace("{ temperature: 1 }, { temperature: 1, minHops: 3 }", temperatures)
            .replace("samplesPerPrompt: 10", "samplesPerPrompt: 1")
            .replace("bundles: 40", "bundles: 20");
    try (Arena arena = Arena.in(folder)) {
      arena.storeSmallSpace();
      TournamentId id = arena.start(many);
      arena.await(id, TournamentStatus.FINISHED);
      Planner planner = arena.get(Planner.class);

      PreparedPlan prepared = planner.prepare(planner.usual(id));

      EarlierTournament like = Objects.requireNonNull(prepared.like());
      assertThat(like.leftOut()).isEqualTo(24);
      assertThat(prepared.plan().lineup().names())
          .containsExactly("Random walk, T 0.1", "Shortest path, greedy", "Optimiser, greedy");
    }
  }

  private static Forecast simulated(Planner planner, PreparedPlan prepared) throws Exception {
    CompletableFuture<Forecast> result = new CompletableFuture<>();
    planner.simulate(
        prepared.plan(),
        news -> {
          if (news.forecast() != null) {
            result.complete(news.forecast());
          }
        });
    return result.get(60, TimeUnit.SECONDS);
  }
}
