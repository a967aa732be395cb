package amalgam.rating.rater;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to be made, as in {@link RatingInvitation}.
 *
 * @param completionCode null to have one drawn
 */
public record NewInvitation(
    String label,
    int quota,
    @Nullable Integer places,
    @Nullable String completionCode,
    @Nullable String returnAddress) {

  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_CODE = 50;
  private static final int LONGEST_ADDRESS = 1000;
  private static final int GREATEST = 1_000_000;

  public NewInvitation {
    require(
        !label.isBlank() && label.length() <= LONGEST_LABEL,
        "The label of an invitation has 1 to 200 characters.");
    require(quota >= 1 && quota <= GREATEST, "The quota is 1 to 1,000,000 pairs, not " + quota);
    require(
        places == null || places >= 1 && places <= GREATEST,
        "An invitation has 1 to 1,000,000 places, not " + places + ".");
    require(
        completionCode == null || completionCode.matches("[A-Za-z0-9_-]{1," + LONGEST_CODE + "}"),
        "A completion code has 1 to 50 letters, digits, - or _.");
    require(
        returnAddress == null || isWebAddress(returnAddress),
        "The return address starts with https:// or http:// and has at most 1000 characters.");
  }

  /** Anything else, such as {@code javascript:}, would do what it wants on the rater's page. */
  private static boolean isWebAddress(String address) {
    try {
      URI parsed = URI.create(address.replace("{code}", "code"));
      return address.length() <= LONGEST_ADDRESS
          && parsed.getHost() != null
          && ("https".equalsIgnoreCase(parsed.getScheme())
              || "http".equalsIgnoreCase(parsed.getScheme()));
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
