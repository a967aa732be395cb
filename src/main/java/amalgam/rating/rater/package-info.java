/** Who rates, by which invitation, and on which terms a tournament is rated. */
@NullMarked
package amalgam.rating.rater;

import org.jspecify.annotations.NullMarked;
