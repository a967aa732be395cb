package amalgam.tournament.play;

import java.util.Locale;

/** How far a block is. */
public enum BlockState {
  /** Cut, nothing asked yet. */
  PLANNED,
  /** Every answer is stored, none judged. */
  PROPOSED,
  /** Every answer is judged. */
  JUDGED;

  /** The word that the database uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of that {@link #word()}. */
  public static BlockState ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
