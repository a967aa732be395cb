package amalgam.rating.assignment;

import amalgam.creativity.Gate;
import amalgam.tournament.ProposalId;

/**
 * Whose a proposal was, and what the exact judge found of it.
 *
 * @param decoding in words, such as {@code greedy}
 * @param novelty N; NaN where the walk has an edge that does not exist
 * @param utility U; 0 where a gate failed
 */
public record Reveal(
    ProposalId proposal,
    String contestantId,
    String contestant,
    String decoding,
    Gate gate,
    double novelty,
    double utility) {}
