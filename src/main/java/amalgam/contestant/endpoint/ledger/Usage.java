package amalgam.contestant.endpoint.ledger;

import org.jspecify.annotations.Nullable;

/**
 * The tokens of an answer, as its server counts them; null where it does not say.
 *
 * @param prompt that were read
 * @param answer that were written, with the hidden ones
 * @param reasoning the hidden ones among them
 */
public record Usage(@Nullable Long prompt, @Nullable Long answer, @Nullable Long reasoning) {

  public static final Usage UNKNOWN = new Usage(null, null, null);

  /** Whether the server said what is paid for. */
  public boolean isKnown() {
    return prompt != null && answer != null;
  }
}
