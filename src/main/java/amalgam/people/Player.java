package amalgam.people;

/**
 * A person who plays.
 *
 * @param pseudonym the one that their votes go by: it tells one person from another and nothing
 *     else of them
 */
public record Player(String pseudonym) {

  private static final int LONGEST = 100;

  public Player {
    if (pseudonym.isBlank() || pseudonym.length() > LONGEST) {
      throw new IllegalArgumentException(
          "The pseudonym of a player has 1 to %d characters, not %d."
              .formatted(LONGEST, pseudonym.length()));
    }
  }
}
