package amalgam.leaderboard.export;

import amalgam.tournament.Publication;
import amalgam.tournament.Tournament;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was run in private before a board was public, as programs see it.
 *
 * @param publishedAt when a private board was made public; null where it never was
 * @param entrants run until then
 * @param withdrawn contestant and setting of those that were out by then
 * @param rerun contestant and setting of those that had failed units tried again by then
 * @param otherTournaments private then, on the same space, with the very same prompts and at least
 *     one of the same contestants, in which something had been judged
 * @param otherEntrants of those
 * @param counted what the numbers are about
 */
public record VariantsResource(
    @Nullable Instant publishedAt,
    int entrants,
    List<String> withdrawn,
    List<String> rerun,
    int otherTournaments,
    int otherEntrants,
    String counted) {

  static VariantsResource of(Tournament tournament, Publication publication) {
    return new VariantsResource(
        publication.publishedAt(),
        publication.entrants(),
        publication.withdrawn(),
        publication.rerun(),
        publication.others(),
        publication.othersEntrants(),
        counted(tournament, publication));
  }

  private static String counted(Tournament tournament, Publication publication) {
    if (publication.publishedAt() != null) {
      return "What was run in private until the board was published.";
    }
    return tournament.isPublic()
        ? "The board was public from its beginning: nobody was run on it in private."
        : "What was run in private so far; the board was never published.";
  }
}
