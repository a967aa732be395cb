package amalgam.contestant;

import amalgam.concept.CreativePrompt;

/**
 * One answer that is wanted.
 *
 * @param prompt what is asked
 * @param seed of everything random in the answer
 */
public record ProposalRequest(CreativePrompt prompt, long seed) {}
