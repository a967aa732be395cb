package amalgam.rating.quality;

import amalgam.platform.security.ForResearchers;
import amalgam.rating.Rater;
import amalgam.tournament.By;
import amalgam.tournament.TournamentId;

/** How raters answer, and whose votes count. Nothing of it deletes a vote. */
@ForResearchers
public interface RaterQuality {

  /** How the tournament's raters answered, as of now. */
  QualityReport report(TournamentId tournament);

  /**
   * Has none of the rater's votes in the tournament count any more, those to come included.
   *
   * @param by with a reason
   * @throws RaterQualityException if there is none
   */
  void setAside(TournamentId tournament, Rater rater, By by);

  /**
   * Has the rater's votes count again, but for those that were set aside one by one; the rule does
   * not touch the rater any more.
   *
   * @param by with a reason
   * @throws RaterQualityException if there is none
   */
  void takeBackIn(TournamentId tournament, Rater rater, By by);

  /**
   * Lets the rule set raters aside, or no longer; then whom it had set aside count again.
   *
   * @param isOn whether it may
   */
  void turnRule(TournamentId tournament, boolean isOn, By by);

  /**
   * Sets aside whom the rule finds, if it may, and what those cast since who are set aside.
   *
   * @return whether anything was set aside
   */
  boolean applyRule(TournamentId tournament);
}
