/** Who works, and what waits for them. */
@NullMarked
package amalgam.ui.worker;

import org.jspecify.annotations.NullMarked;
