package amalgam.rating.quality;

import amalgam.rating.Rater;
import amalgam.tournament.TournamentId;
import java.util.List;

/** Stored decisions about raters. Whatever writes does so in the caller's transaction. */
public interface DecisionRepository {

  /** All decisions in a tournament that hold. */
  List<RaterDecision> of(TournamentId tournament);

  /** Stores a decision in the place of the one before. */
  void store(TournamentId tournament, RaterDecision decision);

  /**
   * Stores a decision unless there is one about the rater.
   *
   * @return whether it is stored now
   */
  boolean storeFirst(TournamentId tournament, RaterDecision decision);

  /** Forgets what was decided about a rater. */
  void remove(TournamentId tournament, Rater rater);

  /** Whether the rule may set raters aside: yes where nobody has said. */
  boolean isRuleOn(TournamentId tournament);

  /** Lets it, or no longer. */
  void turnRule(TournamentId tournament, boolean isOn);
}
