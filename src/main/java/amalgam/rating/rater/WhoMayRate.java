package amalgam.rating.rater;

import java.util.Locale;

/** Whose votes a tournament takes. */
public enum WhoMayRate {
  /** Whoever may see the tournament. */
  ANYONE,
  /** Whoever may see it and has an account. */
  SIGNED_IN,
  /** Who came by one of its invitations, also to a private tournament. */
  INVITED,
  /** Nobody: answers to pairs that are in hand are still taken. */
  NOBODY;

  /** The word that the database uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value of that {@link #word()}. */
  public static WhoMayRate ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
