package amalgam.leaderboard.agreement;

import amalgam.contestant.Contestant;
import amalgam.statistics.Estimate;

/**
 * What an embedding says of a contestant's valid proposals.
 *
 * @param version of the embedding and its formulas
 * @param remoteness mean distance of each two concepts of a walk
 * @param originality mean distance to the 5 nearest proposals of other contestants
 * @param shared share of them that another contestant gave to the same prompt as well
 */
public record EmbeddingLine(
    Contestant contestant,
    String version,
    Estimate remoteness,
    Estimate originality,
    Estimate shared) {}
