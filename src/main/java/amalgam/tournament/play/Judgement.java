package amalgam.tournament.play;

import amalgam.creativity.Assessment;
import amalgam.creativity.Gate;
import amalgam.tournament.ProposalId;
import java.util.List;
import java.util.Map;

/**
 * What the exact judge found of a whole block.
 *
 * @param assessments of every proposal
 * @param tallies one for each prompt
 * @param gates how many proposals failed first at each gate, by level
 */
public record Judgement(
    Map<ProposalId, Assessment> assessments,
    List<PromptTally> tallies,
    Map<Integer, Map<Gate, Integer>> gates) {}
