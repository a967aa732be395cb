package amalgam.tournament.play;

import amalgam.platform.node.SharedClock;
import amalgam.tournament.AuditLog;
import amalgam.tournament.By;
import amalgam.tournament.EntrantEvent;
import amalgam.tournament.EntrantId;
import amalgam.tournament.EntrantRegister;
import amalgam.tournament.Publication;
import amalgam.tournament.PublicationRepository;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentException;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentRepository;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Boards become public, and stay so; what was run before is counted with them. */
@Component
class Publications {

  private final TournamentRepository tournaments;
  private final EntrantRegister register;
  private final PublicationRepository publications;
  private final SharedClock clock;
  private final AuditLog log;
  private final Announcer announcer;

  Publications(
      TournamentRepository tournaments,
      EntrantRegister register,
      PublicationRepository publications,
      SharedClock clock,
      AuditLog log,
      Announcer announcer) {
    this.tournaments = tournaments;
    this.register = register;
    this.publications = publications;
    this.clock = clock;
    this.log = log;
    this.announcer = announcer;
  }

  @Transactional
  public void publish(TournamentId id, By by) {
    Tournament tournament =
        tournaments
            .find(id)
            .map(known -> tournaments.lock(known.id()))
            .orElseThrow(() -> new TournamentException("There is no tournament %s.".formatted(id)));
    if (tournament.isPublic()) {
      throw new TournamentException(
          "The tournament '%s' is public already.".formatted(tournament.name()));
    }
    publications.publish(id);
    log.add(id, "published", by);
    announcer.changed(id);
  }

  /** What was private of a tournament before it was public. */
  public Publication of(Tournament tournament) {
    TournamentId id = tournament.id();
    Optional<Instant> published = publications.publishedAt(id);
    boolean wasNeverPrivate = tournament.isPublic() && published.isEmpty();
    Instant moment =
        wasNeverPrivate ? tournament.createdAt() : published.orElseGet(clock::sharedTime);
    PublicationRepository.Others others = publications.privateBeside(id, moment);
    List<EntrantEvent> before =
        wasNeverPrivate
            ? List.of()
            : register.events(id).stream().filter(event -> !event.at().isAfter(moment)).toList();
    Map<EntrantId, EntrantEvent.What> last = new HashMap<>();
    before.forEach(event -> last.put(event.entrant(), event.what()));
    return new Publication(
        published.orElse(null),
        last.size(),
        names(id, idsOf(last, EntrantEvent.What.WITHDRAWN)),
        names(
            id,
            before.stream()
                .filter(event -> event.what() == EntrantEvent.What.RERUN)
                .map(EntrantEvent::entrant)
                .collect(Collectors.toSet())),
        others.tournaments(),
        others.entrants());
  }

  private static Set<EntrantId> idsOf(
      Map<EntrantId, EntrantEvent.What> last, EntrantEvent.What what) {
    return last.entrySet().stream()
        .filter(one -> one.getValue() == what)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private List<String> names(TournamentId id, Set<EntrantId> chosen) {
    return tournaments.entrants(id).stream()
        .filter(entrant -> chosen.contains(entrant.id()))
        .map(EntrantName::of)
        .toList();
  }
}
