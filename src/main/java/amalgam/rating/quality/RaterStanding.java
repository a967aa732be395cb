package amalgam.rating.quality;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rater in a tournament: what is observed, what it may mean, and what was decided.
 *
 * @param signs the worst first
 * @param decision null where nobody decided anything
 */
public record RaterStanding(
    RaterConduct conduct, Set<Sign> signs, @Nullable RaterDecision decision) {

  public RaterStanding {
    signs = signs.isEmpty() ? Set.of() : EnumSet.copyOf(signs);
  }

  public String pseudonym() {
    return conduct.pseudonym();
  }

  /** Whether the votes count; who was taken back in by a person counts whatever the signs. */
  public Verdict verdict() {
    if (decision != null) {
      return decision.isSetAside() ? Verdict.SET_ASIDE : Verdict.COUNTED;
    }
    return signs.isEmpty() ? Verdict.COUNTED : Verdict.TO_LOOK_AT;
  }

  /** Whether the rule sets the rater aside as soon as it may. */
  boolean isCaseForTheRule() {
    return decision == null && signs.stream().anyMatch(Sign::isDecisive);
  }
}
