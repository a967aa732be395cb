package amalgam.rating;

import amalgam.tournament.TournamentId;
import java.time.Instant;

/** The ratings of tournaments as they would have been shown. */
public interface PastRatings {

  /**
   * The ratings by the votes cast until a moment. Votes that were set aside later are left out,
   * since what a vote turned out to be worth holds for all time.
   */
  RatingBoard board(TournamentId tournament, Instant asOf);
}
