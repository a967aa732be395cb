/** How numbers, prompts and walks read, in one place. */
@NullMarked
package amalgam.ui.wording;

import org.jspecify.annotations.NullMarked;
