package amalgam.leaderboard;

import amalgam.tournament.TournamentId;
import java.util.List;

/** The stored course of tournaments. */
public interface PlayedBlocks {

  /** The judged blocks in the order in which their answers were stored. */
  List<PlayedBlock> inOrder(TournamentId tournament);
}
