/** Prompts for blends: two concepts that are to come together, and what is demanded of the idea. */
@NullMarked
package amalgam.concept.blend;

import org.jspecify.annotations.NullMarked;
