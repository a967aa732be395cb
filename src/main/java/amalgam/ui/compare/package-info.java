/** The page that sets two contestants side by side. */
@NullMarked
package amalgam.ui.compare;

import org.jspecify.annotations.NullMarked;
