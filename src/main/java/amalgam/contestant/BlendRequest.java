package amalgam.contestant;

import amalgam.concept.blend.BlendPrompt;

/**
 * One idea that is wanted.
 *
 * @param prompt what is asked
 * @param seed of everything random in the answer
 */
public record BlendRequest(BlendPrompt prompt, long seed) {}
