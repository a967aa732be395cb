/** Curves through few points, such as one per model size, and how sure they are. */
@NullMarked
package amalgam.statistics.trend;

import org.jspecify.annotations.NullMarked;
