/** The page that says how far judges can be relied on. */
@NullMarked
package amalgam.ui.judge;

import org.jspecify.annotations.NullMarked;
