package amalgam.leaderboard.replay;

import amalgam.leaderboard.EntrantsThen;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * When how much was judged, and what became of the entrants.
 *
 * @param judged how many proposals at which moment; what has no time counts as judged before
 * @param events of the entrants, the earliest first
 */
record Chronicle(SortedMap<Instant, Long> judged, List<EntrantEvent> events) {

  /** How entrants stood when so many of all proposals had been judged. */
  UnaryOperator<Entrant> when(long judgedByThen, long all) {
    return new EntrantsThen(events, moment(judgedByThen, all))::asItStood;
  }

  private Instant moment(long judgedByThen, long all) {
    long soFar = all - judged.values().stream().mapToLong(Long::longValue).sum();
    for (Map.Entry<Instant, Long> moment : judged.entrySet()) {
      soFar += moment.getValue();
      if (soFar >= judgedByThen) {
        return moment.getKey();
      }
    }
    return Instant.EPOCH;
  }
}
