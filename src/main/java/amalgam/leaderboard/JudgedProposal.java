package amalgam.leaderboard;

import amalgam.contestant.Contestant;
import amalgam.creativity.Assessment;
import amalgam.tournament.Entrant;
import amalgam.tournament.Proposal;
import amalgam.tournament.TournamentPrompt;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with all that is known of it.
 *
 * @param assessment null while it waits for its judge
 */
public record JudgedProposal(
    Proposal proposal,
    TournamentPrompt prompt,
    Entrant entrant,
    Contestant contestant,
    @Nullable Assessment assessment) {}
