package amalgam.headless;

import amalgam.tournament.Entrant;
import amalgam.tournament.FailedUnit;
import amalgam.tournament.Progress;
import amalgam.tournament.TournamentId;
import amalgam.tournament.Tournaments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a finished tournament went.
 *
 * @param isWhole whether everybody played to the end and nothing failed
 * @param sentences for people
 */
record Summary(boolean isWhole, List<String> sentences) {

  static Summary of(Tournaments tournaments, TournamentId id) {
    Progress progress = tournaments.progress(id);
    List<FailedUnit> failed = tournaments.failedUnits(id);
    List<String> sentences = new ArrayList<>();
    sentences.add(
        String.format(
            Locale.ROOT,
            "Finished: %,d of %,d proposals were judged.",
            progress.done(),
            progress.planned()));
    boolean isWhole = failed.isEmpty() && progress.done() == progress.planned();
    for (Entrant entrant : tournaments.entrants(id)) {
      String name = entrant.contestantId() + " (" + entrant.decoding().label() + ")";
      if (entrant.withdrawalReason() != null) {
        isWhole = false;
        sentences.add("%s was withdrawn: %s".formatted(name, entrant.withdrawalReason()));
      }
      failed.stream()
          .filter(unit -> unit.entrant().equals(entrant.id()))
          .filter(unit -> !unit.reason().equals(entrant.withdrawalReason()))
          .map(unit -> "A unit of %s failed: %s".formatted(name, unit.reason()))
          .distinct()
          .forEach(sentences::add);
    }
    return new Summary(isWhole, List.copyOf(sentences));
  }
}
