/** Statistics, pure: intervals by resampling clusters, and two-dimensional frontiers. */
@NullMarked
package amalgam.statistics;

import org.jspecify.annotations.NullMarked;
