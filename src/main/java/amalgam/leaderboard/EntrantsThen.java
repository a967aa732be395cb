package amalgam.leaderboard;

import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantEvent;
import amalgam.tournament.EntrantId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who was in a tournament, and who out, at a moment; pure. */
public final class EntrantsThen {

  /** An entrant as it stood. */
  private record State(@Nullable String withdrawalReason, @Nullable Instant rerunAt) {}

  private final Map<EntrantId, State> states = new HashMap<>();

  /**
   * @param events the earliest first
   */
  public EntrantsThen(List<EntrantEvent> events, Instant moment) {
    events.stream()
        .filter(event -> !event.at().isAfter(moment))
        .forEach(event -> states.put(event.entrant(), after(event)));
  }

  private State after(EntrantEvent event) {
    State before = states.getOrDefault(event.entrant(), new State(null, null));
    return switch (event.what()) {
      case ENTERED -> new State(null, null);
      case WITHDRAWN ->
          new State(event.reason() == null ? "Nobody said why." : event.reason(), before.rerunAt());
      case RERUN -> new State(null, event.at());
    };
  }

  /** Those of {@code now} that had come in, as they stood. */
  List<Entrant> of(List<Entrant> now) {
    return now.stream()
        .filter(entrant -> states.containsKey(entrant.id()))
        .map(entrant -> then(entrant, Objects.requireNonNull(states.get(entrant.id()))))
        .toList();
  }

  /** One of them as it stood; as it will enter where it had not come in yet. */
  public Entrant asItStood(Entrant now) {
    return then(now, states.getOrDefault(now.id(), new State(null, null)));
  }

  private static Entrant then(Entrant entrant, State state) {
    return new Entrant(
        entrant.id(),
        entrant.tournament(),
        entrant.ordinal(),
        entrant.contestantId(),
        entrant.decoding(),
        entrant.samples(),
        entrant.fingerprint(),
        state.withdrawalReason(),
        entrant.hasFailed() && state.withdrawalReason() != null,
        state.rerunAt());
  }
}
