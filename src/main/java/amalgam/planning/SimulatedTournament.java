package amalgam.planning;

import java.util.List;

/**
 * What one simulated tournament showed.
 *
 * @param votes a stand for each number of votes that is looked at
 * @param answers a stand for each number of bundles that is looked at
 */
record SimulatedTournament(List<VoteStand> votes, List<AnswerStand> answers) {}
