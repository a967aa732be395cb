/** Ratings from pairwise votes, with intervals that know whose votes and which prompts they are. */
@NullMarked
package amalgam.statistics.rating;

import org.jspecify.annotations.NullMarked;
