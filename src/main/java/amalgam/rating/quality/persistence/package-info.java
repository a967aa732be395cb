/** Raters' answers and what was decided about them in the database. */
@NullMarked
package amalgam.rating.quality.persistence;

import org.jspecify.annotations.NullMarked;
