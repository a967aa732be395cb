package amalgam.rating.rater;

import amalgam.tournament.TournamentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link by which raters come to a tournament.
 *
 * @param label for researchers, such as {@code second round, students}
 * @param quota so many pairs each of them answers
 * @param places so many raters may come by it; null for any number
 * @param raters so many have
 * @param completionCode what they are given at the end, to show where they were sent from
 * @param returnAddress where they go at the end; null where they stay. {@code {code}} in it becomes
 *     the completion code
 * @param by who made it
 * @param closedAt since when it lets nobody in any more; null while it does
 */
public record RatingInvitation(
    RatingInvitationId id,
    TournamentId tournament,
    String label,
    int quota,
    @Nullable Integer places,
    int raters,
    String completionCode,
    @Nullable String returnAddress,
    String by,
    Instant createdAt,
    @Nullable Instant closedAt) {

  public boolean isOpen() {
    return closedAt == null;
  }
}
