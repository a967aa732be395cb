package amalgam.tournament;

/**
 * How many prompts were frozen; both 0 before that.
 *
 * @param prompts in all
 * @param levels of each bundle
 */
public record PromptCounts(int prompts, int levels) {}
