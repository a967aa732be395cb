/** What every feature stands on and that knows of none. */
@NullMarked
package amalgam.platform;

import org.jspecify.annotations.NullMarked;
