/** Whether one contestant does better than another on the same bundles, and by how much. */
@NullMarked
package amalgam.statistics.comparison;

import org.jspecify.annotations.NullMarked;
