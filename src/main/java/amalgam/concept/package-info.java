/**
 * The conceptual space, walks over it and the prompts asked about it: pure domain, on no framework.
 */
@NullMarked
package amalgam.concept;

import org.jspecify.annotations.NullMarked;
