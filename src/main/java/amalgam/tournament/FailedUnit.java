package amalgam.tournament;

/**
 * A unit of work that was tried often enough and waits for a person.
 *
 * @param firstPrompt ordinal, from 0, of the first prompt that it asks
 * @param lastPrompt one past the ordinal of the last
 * @param proposals that it would have made
 * @param tries that failed
 * @param reason what the last of them said
 */
public record FailedUnit(
    EntrantId entrant, int firstPrompt, int lastPrompt, int proposals, int tries, String reason) {}
