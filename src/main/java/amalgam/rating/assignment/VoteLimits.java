package amalgam.rating.assignment;

import amalgam.platform.security.CurrentPerson;
import amalgam.platform.security.Limit;
import amalgam.platform.security.RateLimits;
import amalgam.rating.assignment.AssignmentException.Reason;
import amalgam.rating.rater.RaterId;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Refuses answers that come too fast from one rater, or from one address: whoever is refused keeps
 * the pair, and is told when to try again.
 */
@Component
class VoteLimits {

  private final RateLimits limits;

  VoteLimits(RateLimits limits) {
    this.limits = limits;
  }

  void check(RaterId rater) {
    CurrentPerson person = CurrentPerson.now();
    if (!person.isSystem()) {
      String address = person.address();
      check(Limit.VOTES_BY_RATER, rater.toString());
      if (address != null) {
        check(Limit.VOTES_BY_ADDRESS, address);
      }
    }
  }

  private void check(Limit limit, String key) {
    Duration wait = limits.take(limit, key);
    if (wait.isPositive()) {
      throw new AssignmentException(
          Reason.TOO_OFTEN,
          "More answers than a person gives; try again in %d s."
              .formatted(wait.plusMillis(999).toSeconds()));
    }
  }
}
