package amalgam.tournament;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person may do to a tournament. */
public enum TournamentAction {
  START(TournamentStatus.DRAFT, TournamentStatus.RUNNING),
  PAUSE(TournamentStatus.RUNNING, TournamentStatus.PAUSED),
  RESUME(TournamentStatus.PAUSED, TournamentStatus.RUNNING),
  STOP(null, TournamentStatus.CANCELLED);

  private final @Nullable TournamentStatus from;
  private final TournamentStatus to;

  TournamentAction(@Nullable TournamentStatus from, TournamentStatus to) {
    this.from = from;
    this.to = to;
  }

  /** Whether the action is open to a tournament of that status. */
  public boolean isPossibleIn(TournamentStatus status) {
    return (from == null || from == status) && status.mayBecome(to);
  }

  /** The status after it. */
  public TournamentStatus target() {
    return to;
  }

  /** What has been done once it is performed, such as {@code paused}. */
  public String past() {
    return switch (this) {
      case START -> "started";
      case PAUSE -> "paused";
      case RESUME -> "resumed";
      case STOP -> "stopped";
    };
  }

  /** The word for it in a sentence. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
