package amalgam.rating.rater;

import amalgam.rating.Rater;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person who agreed to rate.
 *
 * @param rater the pseudonym, drawn apart from all else that is known of the person
 * @param account whose id this is; null for somebody who is known by a cookie alone
 * @param consentedAt when the person agreed
 * @param warmedUpAt when the warm-up was done or passed over; null while it was not
 * @param language in which the person reads the pages, such as {@code de}; null where nobody chose
 */
public record KnownRater(
    RaterId id,
    Rater rater,
    @Nullable Long account,
    Instant consentedAt,
    @Nullable Instant warmedUpAt,
    @Nullable String language) {

  /** The name that others see. */
  public String pseudonym() {
    return rater.pseudonym();
  }

  public boolean isWarmedUp() {
    return warmedUpAt != null;
  }
}
