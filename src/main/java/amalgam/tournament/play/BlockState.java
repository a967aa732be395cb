package amalgam.tournament.play;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How far a block is; these are all the ways it can go: {@link #mayBecome}. */
public enum BlockState {
  /** Cut, nothing asked yet. */
  PLANNED,
  /** Every answer is stored, none judged. */
  PROPOSED,
  /** Every answer is judged. */
  JUDGED,
  /** Tried often enough; it waits for a person to have it tried again. */
  FAILED;

  /** The one table of legal transitions. */
  private static final Map<BlockState, Set<BlockState>> LEGAL =
      Map.of(
          PLANNED, Set.of(PROPOSED, FAILED),
          PROPOSED, Set.of(JUDGED, FAILED),
          JUDGED, Set.of(),
          FAILED, Set.of(PLANNED, PROPOSED));

  /** Those in which something is left to do. */
  public static final Set<BlockState> OPEN = EnumSet.of(PLANNED, PROPOSED);

  public boolean mayBecome(BlockState next) {
    return LEGAL.getOrDefault(this, Set.of()).contains(next);
  }

  /** The word that the database uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of that {@link #word()}. */
  public static BlockState ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
