package amalgam.tournament;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an entrant: added to what is known of it, never changed.
 *
 * @param reason as it was given; null where nobody gave one
 */
public record EntrantEvent(EntrantId entrant, Instant at, What what, @Nullable String reason) {

  /** What may happen to an entrant. */
  public enum What {
    /** It came in. */
    ENTERED,
    /** It was taken out, by a person's wish or because its units failed. */
    WITHDRAWN,
    /** Its failed units were tried again; it is in from then on. */
    RERUN;

    /** The word that the database uses. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that {@link #word()}. */
    public static What ofWord(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
