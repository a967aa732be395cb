/** Concept spaces: the list, and one to look around in. */
@NullMarked
package amalgam.ui.space;

import org.jspecify.annotations.NullMarked;
