/** The measures of combinatorial creativity, exact and pure: gates, novelty, utility, frontier. */
@NullMarked
package amalgam.creativity;

import org.jspecify.annotations.NullMarked;
