package amalgam.rating;

import amalgam.statistics.Estimate;
import amalgam.statistics.rating.FitSettings;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The votes on one axis by one kind of judge, between entrants and between contestants. */
final class Scoreboard {

  private final RatedGroup<EntrantId> entrants;
  private final RatedGroup<String> contestants;

  /** The votes of each rater that count. */
  private final Map<Long, Integer> raters = new HashMap<>();

  Scoreboard(JudgeKind judges, ToLongFunction<PromptId> bundles) {
    FitSettings settings = judges.fitSettings();
    this.entrants = new RatedGroup<>(settings, bundles);
    this.contestants = new RatedGroup<>(settings, bundles);
  }

  /**
   * Counts an answer, or takes it back.
   *
   * @param isIn false to take back what was counted
   */
  void count(
      Ballot ballot, String leftContestant, String rightContestant, long rater, boolean isIn) {
    EntrantId left = ballot.comparison().left().entrant();
    EntrantId right = ballot.comparison().right().entrant();
    if (!left.equals(right)) {
      raters.merge(rater, isIn ? 1 : -1, (known, more) -> known + more == 0 ? null : known + more);
      entrants.count(left, right, ballot, rater, isIn);
    }
    if (!leftContestant.equals(rightContestant)) {
      contestants.count(leftContestant, rightContestant, ballot, rater, isIn);
    }
  }

  /** One entrant's rating less another's. */
  Estimate difference(EntrantId one, EntrantId other) {
    return entrants.difference(one, other);
  }

  AxisRatings ratings() {
    return new AxisRatings(
        entrants.votes(),
        raters.size(),
        entrants.lines(),
        contestants.lines(),
        entrants.leftAdvantage());
  }

  /** What one more vote would tell; empty where there were no votes between two entrants. */
  Optional<PairGains.OnAxis> gains() {
    return entrants.gains().map(gain -> new PairGains.OnAxis(entrants.places(), gain));
  }
}
