package amalgam.leaderboard;

import amalgam.creativity.Gate;
import amalgam.leaderboard.originality.OriginalitySums;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentPrompt;
import java.util.List;
import java.util.Map;

/**
 * What a board is computed from, all of one scope.
 *
 * @param prompts that count
 * @param sums by entrant and bundle, as the tournament weighs hops
 * @param gates proposals by the gate that they failed first
 */
record Evidence(
    List<TournamentPrompt> prompts,
    List<BundleSums> sums,
    Map<EntrantId, Map<Gate, Long>> gates,
    List<OriginalitySums> originality) {}
