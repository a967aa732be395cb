package amalgam.contestant.training;

import java.util.Locale;

/** How a training stands. */
public enum TrainingStatus {
  /** Nobody has begun it, or it was put back. */
  WAITING,
  RUNNING,
  /** Its checkpoint is complete. */
  FINISHED,
  /** Tried often enough; it waits for a person. */
  FAILED;

  /** The word that the database uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of that {@link #word()}. */
  public static TrainingStatus ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
