/** The whole of an installation in one file, and back: database, models, and how many of what. */
@NullMarked
package amalgam.platform.backup;

import org.jspecify.annotations.NullMarked;
