package amalgam.concept.prompt;

import amalgam.concept.CreativePrompt;

/**
 * A prompt in its place within a set.
 *
 * @param bundle number of its bundle, from 0; prompts of one bundle share their endpoints
 * @param prompt what is asked; its level is its place within the bundle
 * @param shareRemoved share, 0…1, of the feasible walks (no revisits, within the hop budget) that
 *     the prompt's constraints remove
 */
public record BundledPrompt(int bundle, CreativePrompt prompt, double shareRemoved) {}
