package amalgam.leaderboard;

/**
 * A point of the feasible frontier: answering only the prompts whose ceiling is highest, each at
 * its ceiling.
 *
 * @param novelty mean ceiling N of the prompts answered, in nats
 * @param satisfaction share of all prompts answered, 0…1
 * @param utility mean U over all prompts, the unanswered counting 0
 */
public record FrontierPoint(double novelty, double satisfaction, double utility) {}
