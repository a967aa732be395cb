package amalgam.rating;

/**
 * Whose votes hang together.
 *
 * @param pseudonym which tells one rater from another and nothing else of them
 */
public record Rater(String pseudonym) {

  private static final int LONGEST = 100;

  public Rater {
    if (pseudonym.isBlank() || pseudonym.length() > LONGEST) {
      throw new IllegalArgumentException(
          "The pseudonym of a rater has 1 to %d characters, not %d."
              .formatted(LONGEST, pseudonym.length()));
    }
  }
}
