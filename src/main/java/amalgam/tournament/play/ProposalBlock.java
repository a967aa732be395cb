package amalgam.tournament.play;

import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;

/**
 * The unit of work: one entrant's answers to a fixed run of prompts, cut when the tournament is
 * planned.
 *
 * @param id 0 before it is stored
 * @param ordinal its place among the entrant's blocks, from 0
 * @param firstPrompt ordinal of the first prompt
 * @param lastPrompt one past the ordinal of the last prompt
 * @param proposals number of answers, all samples counted
 */
public record ProposalBlock(
    long id,
    TournamentId tournament,
    EntrantId entrant,
    int ordinal,
    int firstPrompt,
    int lastPrompt,
    int proposals,
    BlockState state) {}
