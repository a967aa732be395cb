package amalgam.leaderboard.comparison;

import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import java.util.List;

/** What raters say of two entrants, as of the latest stored vote. */
public interface PairOpinions {

  /**
   * By kind of judge, people first, and axis; only those that voted on anybody in the tournament.
   */
  List<PairOpinion> of(TournamentId tournament, EntrantId first, EntrantId second);
}
