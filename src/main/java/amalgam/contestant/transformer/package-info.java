/**
 * Small GPT-style decoders that learn a concept space and propose walks: training, checkpoints,
 * sampling.
 */
@NullMarked
package amalgam.contestant.transformer;

import org.jspecify.annotations.NullMarked;
