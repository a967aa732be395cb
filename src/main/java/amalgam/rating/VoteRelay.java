package amalgam.rating;

import amalgam.platform.news.Heard;
import amalgam.platform.news.Wire;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import java.util.stream.LongStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other processes that there are votes, and hears it from them. */
@Component
class VoteRelay {

  private static final String VOTES = "votes ";

  private final Wire wire;
  private final TournamentRepository tournaments;
  private final ApplicationEventPublisher events;

  VoteRelay(Wire wire, TournamentRepository tournaments, ApplicationEventPublisher events) {
    this.wire = wire;
    this.tournaments = tournaments;
    this.events = events;
  }

  @EventListener
  void carry(VotesChanged change) {
    if (!change.elsewhere()) {
      wire.tell(VOTES + change.tournament());
    }
  }

  @EventListener
  void hear(Heard news) {
    LongStream changed =
        news.everything()
            ? tournaments.all().stream().map(Tournament::id).mapToLong(TournamentId::value)
            : news.message().startsWith(VOTES)
                ? LongStream.of(Long.parseLong(news.message().substring(VOTES.length())))
                : LongStream.of();
    changed
        .mapToObj(TournamentId::new)
        .forEach(id -> events.publishEvent(new VotesChanged(id, true)));
  }
}
