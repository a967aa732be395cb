package amalgam.statistics.rating;

/**
 * A model without a rating, since the votes do not bound one.
 *
 * @param model its index
 * @param reason why it has none
 */
public record Unrated(int model, Reason reason) {

  /** What is missing. */
  public enum Reason {
    NO_VOTES("No vote was cast on it."),
    NEVER_LOST("No rated model was ever preferred to it, nor tied with it, even through others."),
    NEVER_PREFERRED("It was never preferred to a rated model, nor tied, even through others."),
    NOT_CONNECTED("It was not compared with the rated models, not even through others."),
    NOT_FITTED("No strengths could be fitted to these votes.");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /** The reason for people to read. */
    public String sentence() {
      return sentence;
    }
  }
}
