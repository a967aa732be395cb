/** Databases of earlier versions under the newest. */
@NullMarked
package amalgam.upgrade;

import org.jspecify.annotations.NullMarked;
