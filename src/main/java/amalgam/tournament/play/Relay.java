package amalgam.tournament.play;

import amalgam.platform.news.Heard;
import amalgam.platform.news.Wire;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentChanged;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import java.util.stream.LongStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries changes of tournaments to the other processes, and theirs here. */
@Component
class Relay {

  private static final String CHANGED = "tournament ";

  private final Wire wire;
  private final TournamentRepository tournaments;
  private final ApplicationEventPublisher events;

  Relay(Wire wire, TournamentRepository tournaments, ApplicationEventPublisher events) {
    this.wire = wire;
    this.tournaments = tournaments;
    this.events = events;
  }

  @EventListener
  void carry(TournamentChanged change) {
    if (!change.elsewhere()) {
      wire.tell(CHANGED + change.tournament());
    }
  }

  @EventListener
  void hear(Heard news) {
    LongStream changed =
        news.everything()
            ? tournaments.all().stream().map(Tournament::id).mapToLong(TournamentId::value)
            : news.message().startsWith(CHANGED)
                ? LongStream.of(Long.parseLong(news.message().substring(CHANGED.length())))
                : LongStream.of();
    changed
        .mapToObj(TournamentId::new)
        .forEach(id -> events.publishEvent(new TournamentChanged(id, true)));
  }
}
