package amalgam.judging.embedding;

import amalgam.tournament.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * What an embedding says of a proposal.
 *
 * @param version of the embedding and the formulas
 * @param remoteness mean distance 1 − cosine of each two concepts of its walk; null where missing
 * @param originality mean distance of the walk as a sentence to the 5 nearest that other
 *     contestants gave to the prompt; null where missing
 * @param isShared whether another contestant gave the same walk
 * @param missing why a number is missing; null where none is
 */
public record EmbeddingVerdict(
    ProposalId proposal,
    String version,
    @Nullable Double remoteness,
    @Nullable Double originality,
    boolean isShared,
    @Nullable String missing) {}
