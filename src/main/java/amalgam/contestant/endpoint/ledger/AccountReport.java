package amalgam.contestant.endpoint.ledger;

/**
 * An account and what stands in the ledger about it.
 *
 * @param answers that came
 * @param uncounted those among them whose tokens the server did not count
 * @param promptTokens that servers counted
 * @param answerTokens that servers counted
 * @param reasoningTokens that servers counted
 * @param medianMilliseconds of the answers; 0 where there is none
 */
public record AccountReport(
    Account account,
    long answers,
    long uncounted,
    long promptTokens,
    long answerTokens,
    long reasoningTokens,
    double medianMilliseconds) {}
