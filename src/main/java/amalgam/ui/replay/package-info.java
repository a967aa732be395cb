/** The page that plays a tournament again. */
@NullMarked
package amalgam.ui.replay;

import org.jspecify.annotations.NullMarked;
