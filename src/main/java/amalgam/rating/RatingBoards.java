package amalgam.rating;

import amalgam.statistics.Estimate;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import java.util.function.Predicate;

/** The ratings of tournaments, as of the latest stored vote. */
public interface RatingBoards {

  /** The ratings now; empty ones where nobody has voted. */
  RatingBoard board(TournamentId tournament);

  /**
   * One entrant's rating less another's on an axis, in points of the arena scale, with the interval
   * of the difference, which is not the one that two intervals side by side suggest.
   *
   * @return {@link Estimate#NONE} where one of them is unrated
   */
  Estimate difference(
      TournamentId tournament, JudgeKind judges, Axis axis, EntrantId one, EntrantId other);

  /**
   * The ratings as they would be if those votes counted, fitted anew from all stored votes.
   *
   * @param counts whether a vote counts, set aside or not
   */
  RatingBoard boardOf(TournamentId tournament, Predicate<Vote> counts);

  /** What one more answer by a person would tell, as the ratings now say. */
  PairGains gains(TournamentId tournament);

  /** What changes whenever the ratings do. */
  VoteSums version(TournamentId tournament);
}
