package amalgam.platform.web;

import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The tournaments that anyone may read. */
@Component
class PublicTournaments {

  /** Of the shape of what is told; to be raised with it, so that nobody keeps the old one. */
  private static final int VERSION = 2;

  private final Tournaments tournaments;

  PublicTournaments(Tournaments tournaments) {
    this.tournaments = tournaments;
  }

  /**
   * The public tournament of that id.
   *
   * @throws NotFoundException if there is none
   */
  Tournament get(long id) {
    return tournaments
        .find(new TournamentId(id))
        .filter(Tournament::isPublic)
        .orElseThrow(
            () -> new NotFoundException("There is no public tournament %d.".formatted(id)));
  }

  /**
   * Refuses a level that the tournament does not have.
   *
   * @throws BadRequestException naming those that it has
   */
  void checkLevel(Tournament tournament, int level) {
    int levels = tournaments.promptCounts(tournament.id()).levels();
    if (level < 0 || level > levels) {
      throw new BadRequestException(
          "level must be 0 (all) to %d in this tournament, but is %d.".formatted(levels, level));
    }
  }

  /** Changes whenever anything that is told of the tournament does. */
  String version(Tournament tournament) {
    Progress progress = tournaments.progress(tournament.id());
    return Stream.of(
            VERSION,
            tournament.id(),
            tournament.status().word(),
            tournament.statusAt().toEpochMilli(),
            progress.planned(),
            progress.proposed(),
            progress.done(),
            progress.failed())
        .map(Object::toString)
        .collect(Collectors.joining("-"));
  }
}
