/** Contestants: the list, and what is known of one. */
@NullMarked
package amalgam.ui.model;

import org.jspecify.annotations.NullMarked;
