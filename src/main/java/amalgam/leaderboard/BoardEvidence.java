package amalgam.leaderboard;

import amalgam.concept.TaskKind;
import amalgam.creativity.blend.TextVectors;
import amalgam.leaderboard.originality.OriginalityOfAnswers;
import amalgam.leaderboard.originality.OriginalityOfIdeas;
import amalgam.leaderboard.originality.OriginalityOfWalks;
import amalgam.leaderboard.originality.OriginalitySums;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantEvent;
import amalgam.tournament.EntrantRegister;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentRepository;
import amalgam.tournament.TournamentStatus;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a board is computed from. */
@Component
class BoardEvidence {

  private static final int MOST_KEPT = 20;

  /** While a tournament runs, so many times as long goes by before originality is found anew. */
  private static final int SHARE_OF_WORK = 10;

  private final TournamentRepository stored;
  private final StandingsRepository standings;
  private final EntrantRegister register;
  private final PromptDistances distances;
  private final TextVectors vectors;
  private final Map<Moment, Found> originality =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).<Moment, Found>build().asMap();

  BoardEvidence(
      TournamentRepository stored,
      StandingsRepository standings,
      EntrantRegister register,
      PromptDistances distances,
      TextVectors vectors) {
    this.stored = stored;
    this.standings = standings;
    this.register = register;
    this.distances = distances;
    this.vectors = vectors;
  }

  private record Moment(TournamentId tournament, @Nullable Instant asOf) {}

  /**
   * @param judged proposals that it was found of
   * @param at when, and how long it took, in nanoseconds
   */
  private record Found(long judged, List<OriginalitySums> sums, long at, long took) {

    boolean isDue(long judgedNow, boolean isRunning) {
      boolean isFresh = System.nanoTime() - at < SHARE_OF_WORK * took;
      return judged != judgedNow && !(isRunning && isFresh);
    }
  }

  /**
   * All that counts for the board that {@code query} asks for.
   *
   * @param judged proposals so far
   */
  Evidence of(Tournament tournament, BoardQuery query, long judged) {
    TournamentId id = tournament.id();
    List<TournamentPrompt> all = stored.prompts(id);
    Scope scope = new Scope(query.level(), bundles(tournament, query.hops()), query.asOf());
    return new Evidence(
        all.stream().filter(prompt -> scope.holds(prompt.level(), prompt.bundle())).toList(),
        standings.bundleSums(id, scope),
        standings.gates(id, scope),
        originality(tournament, query.asOf(), judged).stream()
            .filter(one -> scope.holds(one.level(), one.bundle()))
            .toList());
  }

  private @Nullable Set<Integer> bundles(Tournament tournament, int hops) {
    return hops == BoardQuery.ANY_HOPS
        ? null
        : distances.of(tournament).entrySet().stream()
            .filter(bundle -> bundle.getValue() == hops)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
  }

  /**
   * One result serves every level, weight and setting. It needs every valid walk, so that while
   * many come in it may be a little older than the rest of the board.
   */
  private List<OriginalitySums> originality(
      Tournament tournament, @Nullable Instant asOf, long judged) {
    boolean isRunning = tournament.status() == TournamentStatus.RUNNING;
    return originality
        .compute(
            new Moment(tournament.id(), asOf),
            (moment, before) ->
                before == null || before.isDue(judged, isRunning)
                    ? found(tournament.task(), moment, judged)
                    : before)
        .sums();
  }

  private Found found(TaskKind task, Moment moment, long judged) {
    long began = System.nanoTime();
    OriginalityOfAnswers answers =
        switch (task) {
          case WALK -> new OriginalityOfWalks();
          case BLEND -> new OriginalityOfIdeas(vectors);
        };
    standings.forEachValidAnswer(moment.tournament(), moment.asOf(), answers::add);
    List<OriginalitySums> sums = answers.sums();
    long now = System.nanoTime();
    return new Found(judged, sums, now, now - began);
  }

  /** Hops that lie between the two concepts of some prompt, ascending. */
  List<Integer> hops(Tournament tournament) {
    return distances.of(tournament).values().stream().distinct().sorted().toList();
  }

  /**
   * The last moment until {@code asOf} at which anything happened that a board tells: the board was
   * the same from then on.
   */
  Instant lastChange(TournamentId id, Instant asOf) {
    return Stream.concat(
            standings.judgedOver(id).keySet().stream(),
            register.events(id).stream().map(EntrantEvent::at))
        .filter(moment -> !moment.isAfter(asOf))
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  /** The entrants as they stood at a moment; null for now. */
  List<Entrant> entrants(TournamentId id, @Nullable Instant asOf) {
    List<Entrant> now = stored.entrants(id);
    return asOf == null ? now : new EntrantsThen(register.events(id), asOf).of(now);
  }
}
