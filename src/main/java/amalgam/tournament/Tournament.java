package amalgam.tournament;

import amalgam.concept.TaskKind;
import amalgam.platform.security.CurrentPerson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored tournament.
 *
 * @param spaceId of the space that it is played on
 * @param statusReason why it stands where it stands, where there is more to say
 * @param definition the text that it was created from
 * @param statusAt since when it has its status
 */
public record Tournament(
    TournamentId id,
    String name,
    String spaceId,
    TournamentStatus status,
    @Nullable String statusReason,
    Visibility visibility,
    TournamentSettings settings,
    String definition,
    Instant createdAt,
    Instant statusAt) {

  /** What it asks for. */
  public TaskKind task() {
    return settings.task();
  }

  /** Whether anyone may read it. */
  public boolean isPublic() {
    return visibility == Visibility.PUBLIC;
  }

  /**
   * Whether that person may: anyone what is listed, researchers drafts and private ones as well.
   */
  public boolean isVisibleTo(CurrentPerson person) {
    return isListed() || person.isResearcher();
  }

  /** Whether the public pages list it: it is public, and has been started. */
  public boolean isListed() {
    return isPublic() && status != TournamentStatus.DRAFT;
  }
}
