/**
 * Prompt sets: matched bundles of solvable prompts over endpoint pairs that training never sees.
 */
@NullMarked
package amalgam.concept.prompt;

import org.jspecify.annotations.NullMarked;
