/** One proposal: what was asked, what was answered, and where it failed. */
@NullMarked
package amalgam.ui.proposal;

import org.jspecify.annotations.NullMarked;
