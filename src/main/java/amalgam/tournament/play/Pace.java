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

/**
 * How fast tournaments have come on lately, whoever plays them: what their progress was each time
 * that somebody here looked.
 */
@Component
class Pace {

  private static final Duration WINDOW = Duration.ofMinutes(2);
  private static final Duration LEAST = Duration.ofSeconds(2);
  private static final Duration BETWEEN = Duration.ofMillis(500);

  private final Clock clock;
  private final Map<TournamentId, Deque<Look>> looks = new HashMap<>();

  Pace(Clock clock) {
    this.clock = clock;
  }

  private record Look(Instant at, long done) {}

  /** Forgets a tournament's past, since it starts, stops or waits. */
  synchronized void forget(TournamentId tournament) {
    looks.remove(tournament);
  }

  /**
   * Notes how far a tournament is.
   *
   * @return time that the rest will take; null while that cannot be told
   */
  synchronized @Nullable Duration remaining(TournamentId tournament, long done, long left) {
    Deque<Look> seen = looks.computeIfAbsent(tournament, id -> new ArrayDeque<>());
    Look now = new Look(clock.instant(), done);
    while (!seen.isEmpty() && isOld(seen.getFirst(), now)) {
      seen.removeFirst();
    }
    if (seen.isEmpty() || !seen.getLast().at().isAfter(now.at().minus(BETWEEN))) {
      seen.addLast(now);
    }
    Look first = seen.getFirst();
    Duration span = Duration.between(first.at(), now.at());
    long since = done - first.done();
    return since <= 0 || span.compareTo(LEAST) < 0
        ? null
        : span.multipliedBy(left).dividedBy(since);
  }

  private static boolean isOld(Look look, Look now) {
    return look.at().isBefore(now.at().minus(WINDOW)) || look.done() > now.done();
  }
}
