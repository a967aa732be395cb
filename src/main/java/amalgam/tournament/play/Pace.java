package amalgam.tournament.play;

import amalgam.tournament.TournamentId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How fast each tournament's proposals have been judged lately, by this process. */
@Component
class Pace {

  private static final Duration WINDOW = Duration.ofMinutes(2);

  private final Clock clock;
  private final Map<TournamentId, Deque<Judged>> recent = new HashMap<>();

  Pace(Clock clock) {
    this.clock = clock;
  }

  private record Judged(Instant at, int proposals) {}

  /** Notes that so many proposals were judged just now. */
  synchronized void note(TournamentId tournament, int proposals) {
    Deque<Judged> judged = recent.computeIfAbsent(tournament, id -> new ArrayDeque<>());
    judged.addLast(new Judged(clock.instant(), proposals));
    forgetOld(judged);
  }

  /** Forgets a tournament's past, since it starts, stops or waits. */
  synchronized void forget(TournamentId tournament) {
    recent.remove(tournament);
  }

  /** Time that so many more proposals will take; null while that cannot be told. */
  synchronized @Nullable Duration remaining(TournamentId tournament, long proposals) {
    Deque<Judged> judged = recent.getOrDefault(tournament, new ArrayDeque<>());
    forgetOld(judged);
    if (judged.size() < 3) {
      return null;
    }
    Duration span = Duration.between(judged.getFirst().at(), clock.instant());
    long since = judged.stream().skip(1).mapToLong(Judged::proposals).sum();
    return since == 0 ? null : span.multipliedBy(proposals).dividedBy(since);
  }

  private void forgetOld(Deque<Judged> judged) {
    Instant horizon = clock.instant().minus(WINDOW);
    while (!judged.isEmpty() && judged.getFirst().at().isBefore(horizon)) {
      judged.removeFirst();
    }
  }
}
