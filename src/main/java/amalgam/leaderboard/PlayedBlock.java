package amalgam.leaderboard;

import amalgam.tournament.EntrantId;

/**
 * A judged block of an entrant's answers: those to a run of prompts.
 *
 * @param firstPrompt ordinal of the first prompt
 * @param lastPrompt one past the ordinal of the last prompt
 */
public record PlayedBlock(EntrantId entrant, int firstPrompt, int lastPrompt) {}
