/** Statistics, pure: intervals by resampling clusters, and frontiers with what they leave open. */
@NullMarked
package amalgam.statistics;

import org.jspecify.annotations.NullMarked;
