package amalgam.leaderboard.export;

import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import java.time.Instant;

/** A tournament in a list, as programs see it. Counts are of proposals. */
public record TournamentResource(
    long id,
    String name,
    String space,
    String status,
    String visibility,
    Instant createdAt,
    int entrants,
    int prompts,
    long planned,
    long done,
    long failed,
    long played,
    String task) {

  static TournamentResource of(
      Tournament tournament, Progress progress, int entrants, int prompts) {
    return new TournamentResource(
        tournament.id().value(),
        tournament.name(),
        tournament.spaceId(),
        tournament.status().word(),
        tournament.visibility().word(),
        tournament.createdAt(),
        entrants,
        prompts,
        progress.planned(),
        progress.done(),
        progress.failed(),
        progress.played(),
        tournament.task().word());
  }
}
